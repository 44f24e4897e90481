/** Where the rows of a bundle file are kept. */
@NullMarked
package org.entrepot.bundle;

import org.jspecify.annotations.NullMarked;
