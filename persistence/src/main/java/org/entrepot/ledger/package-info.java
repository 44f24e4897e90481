/** The ledgers in PostgreSQL: one function writes, sums are read from cells and checkpoints. */
@NullMarked
package org.entrepot.ledger;

import org.jspecify.annotations.NullMarked;
