/**
 * Figures: metrics as they are defined, and what they come to when the ledgers are read at a
 * moment. A figure names the position of every ledger that it read, so that it can be had again.
 */
@NullMarked
package org.entrepot.figure;

import org.jspecify.annotations.NullMarked;
