/** Editions and their sections in the database. */
@NullMarked
package org.entrepot.edition;

import org.jspecify.annotations.NullMarked;
