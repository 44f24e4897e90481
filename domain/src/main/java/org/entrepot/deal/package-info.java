/** Deals agreed at an edition, each of them once. */
@NullMarked
package org.entrepot.deal;

import org.jspecify.annotations.NullMarked;
