/** Takes records in: an upload is previewed, then committed; each refused row says why. */
@NullMarked
package org.entrepot.intake;

import org.jspecify.annotations.NullMarked;
