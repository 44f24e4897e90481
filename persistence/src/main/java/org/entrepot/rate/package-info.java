/** Reference rates in the database. */
@NullMarked
package org.entrepot.rate;

import org.jspecify.annotations.NullMarked;
