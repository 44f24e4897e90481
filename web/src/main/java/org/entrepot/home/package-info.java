/** The page on which the console begins, and the same over HTTP. */
@NullMarked
package org.entrepot.home;

import org.jspecify.annotations.NullMarked;
