/**
 * The outlook: indicators and targets of trade that others have published, each value with its
 * source and its vintage, the day of publication.
 */
@NullMarked
package org.entrepot.outlook;

import org.jspecify.annotations.NullMarked;
