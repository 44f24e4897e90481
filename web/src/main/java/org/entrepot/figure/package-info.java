/** Figures over HTTP and on pages. */
@NullMarked
package org.entrepot.figure;

import org.jspecify.annotations.NullMarked;
