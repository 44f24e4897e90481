/** Reference exchange rates and conversion by them. */
@NullMarked
package org.entrepot.rate;

import org.jspecify.annotations.NullMarked;
