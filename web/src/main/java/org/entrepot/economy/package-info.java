/** Economies over HTTP, and the page about them. */
@NullMarked
package org.entrepot.economy;

import org.jspecify.annotations.NullMarked;
