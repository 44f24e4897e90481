/** What the database says of itself. */
@NullMarked
package org.entrepot.upkeep;

import org.jspecify.annotations.NullMarked;
