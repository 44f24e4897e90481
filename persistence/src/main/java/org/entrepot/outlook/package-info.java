/** The outlook's values in the database. */
@NullMarked
package org.entrepot.outlook;

import org.jspecify.annotations.NullMarked;
