/** Withdrawals in the database: one record as an entity, many in one statement. */
@NullMarked
package org.entrepot.withdrawal;

import org.jspecify.annotations.NullMarked;
