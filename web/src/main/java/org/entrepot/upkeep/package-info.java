/** The page and resource for operators: settings in force, and what the database holds. */
@NullMarked
package org.entrepot.upkeep;

import org.jspecify.annotations.NullMarked;
