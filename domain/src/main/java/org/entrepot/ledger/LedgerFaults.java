package org.entrepot.ledger;

import java.util.List;

/** The check of a ledger against itself. */
public interface LedgerFaults {

  /**
   * Recomputes what is derived from an edition's postings (what stands, cells, totals, checkpoints,
   * head, commitments) and compares. Reads the whole ledger.
   *
   * @return what does not agree, a line each; empty where all does
   */
  List<String> in(String edition);
}
