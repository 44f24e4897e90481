/** The organiser's registers: lists of the records of each kind, to search, open and correct. */
@NullMarked
package org.entrepot.register;

import org.jspecify.annotations.NullMarked;
