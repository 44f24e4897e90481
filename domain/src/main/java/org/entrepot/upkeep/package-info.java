/** What an operator looks after: settings in force, and what the database holds. */
@NullMarked
package org.entrepot.upkeep;

import org.jspecify.annotations.NullMarked;
