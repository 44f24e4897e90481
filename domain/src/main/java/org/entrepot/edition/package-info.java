/**
 * An expo and its editions: when and where one is held, in which currency it reports, its sections.
 */
@NullMarked
package org.entrepot.edition;

import org.jspecify.annotations.NullMarked;
