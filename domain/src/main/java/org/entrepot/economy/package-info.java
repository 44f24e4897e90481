/**
 * Economies: the countries and regions of ISO 3166-1 with what is known of them, which comes with
 * the program.
 */
@NullMarked
package org.entrepot.economy;

import org.jspecify.annotations.NullMarked;
