/** Editions over HTTP. */
@NullMarked
package org.entrepot.edition;

import org.jspecify.annotations.NullMarked;
