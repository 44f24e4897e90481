package org.entrepot.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.entrepot.ledger.LedgerOn;

/**
 * Moves ledgers by one invented deal, as a record that comes in does: what was kept is out of date.
 */
final class MovedLedger {

  private final RunningEntrepot entrepot;
  private final Map<String, InventedRecords> invented = new HashMap<>();

  MovedLedger(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
  }

  /** Settles another deal; the position that the edition's ledger has come to. */
  long move(String edition) {
    InventedRecords records =
        invented.computeIfAbsent(
            edition, code -> new InventedRecords(code, InventedLedger.ECONOMIES));
    try (OneConnection transaction = new OneConnection(entrepot.app())) {
      long position =
          LedgerOn.ledger(transaction.dataSource())
              .settle(records.deal(), "benchmark")
              .getOrDefault(edition, 0L);
      transaction.commit();
      return position;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
