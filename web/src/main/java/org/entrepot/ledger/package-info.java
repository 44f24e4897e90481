/** The postings of a ledger over HTTP, and the watch that a node keeps on all ledgers. */
@NullMarked
package org.entrepot.ledger;

import org.jspecify.annotations.NullMarked;
