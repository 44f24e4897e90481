/**
 * What others have published of an edition: numbers with their sources, and what people have said
 * of them. They stand beside figures from ledgers and are never postings.
 */
@NullMarked
package org.entrepot.published;

import org.jspecify.annotations.NullMarked;
