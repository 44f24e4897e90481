/**
 * The append-only ledger of each edition, and the one way to write to it. Knows no other concept
 * but the edition's code.
 */
@NullMarked
package org.entrepot.ledger;

import org.jspecify.annotations.NullMarked;
