/** Registers, in the database. */
@NullMarked
package org.entrepot.register;

import org.jspecify.annotations.NullMarked;
