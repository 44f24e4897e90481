package org.entrepot.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The end of an edition's ledger.
 *
 * @param position number of postings
 * @param recordedAt when the last one was recorded; when the ledger was opened if there is none
 */
public record LedgerHead(String edition, long position, Instant recordedAt) {

  /** How far each ledger is, by code of the edition. */
  public static Map<String, Long> positions(Collection<LedgerHead> heads) {
    return heads.stream().collect(Collectors.toMap(LedgerHead::edition, LedgerHead::position));
  }
}
