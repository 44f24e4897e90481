/**
 * The ledgers in PostgreSQL: one function writes, sums are read from totals, cells and checkpoints.
 */
@NullMarked
package org.entrepot.ledger;

import org.jspecify.annotations.NullMarked;
