/** Deals over HTTP, and the console's pages about them. */
@NullMarked
package org.entrepot.deal;

import org.jspecify.annotations.NullMarked;
