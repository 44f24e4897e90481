package org.entrepot.ledger;

import java.util.Map;

/**
 * Something was settled in the current transaction: fired as a CDI event by whoever settles, heard
 * once the transaction has been committed.
 *
 * @param positions of the ledgers that were named, after the settling
 */
public record Settled(Map<String, Long> positions) {

  public Settled {
    positions = Map.copyOf(positions);
  }
}
