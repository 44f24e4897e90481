/** Deals in the database. */
@NullMarked
package org.entrepot.deal;

import org.jspecify.annotations.NullMarked;
