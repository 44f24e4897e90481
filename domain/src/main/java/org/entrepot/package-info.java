/**
 * The few values that every concept shares. The list is closed: money, texts, codes, pages and the
 * four errors.
 */
@NullMarked
package org.entrepot;

import org.jspecify.annotations.NullMarked;
