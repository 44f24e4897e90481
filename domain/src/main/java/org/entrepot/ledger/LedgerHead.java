package org.entrepot.ledger;

import java.time.Instant;

/**
 * The end of an edition's ledger.
 *
 * @param position number of postings
 * @param recordedAt when the last one was recorded; when the ledger was opened if there is none
 */
public record LedgerHead(String edition, long position, Instant recordedAt) {}
