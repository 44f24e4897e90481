package org.entrepot.ledger;

import java.util.Map;

/**
 * Something was settled in the current transaction: a CDI event, heard in it and once it is
 * committed.
 *
 * @param positions of the ledgers that were named, after the settling
 */
public record LedgersSettled(Map<String, Long> positions) {

  public LedgersSettled {
    positions = Map.copyOf(positions);
  }
}
