/** Economies, in the database. */
@NullMarked
package org.entrepot.economy;

import org.jspecify.annotations.NullMarked;
