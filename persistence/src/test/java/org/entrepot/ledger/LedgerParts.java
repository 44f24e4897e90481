package org.entrepot.ledger;

import java.util.Map;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;

/** The ledger's two ports over a test database, for tests of other concepts. */
public final class LedgerParts {

  /** Where no container hears of what was settled. */
  static final OwnWrites UNHEARD =
      new OwnWrites() {
        @Override
        public void announce(Map<String, Long> positions) {}
      };

  private LedgerParts() {}

  public static Ledger ledger(TestDatabase database) {
    SqlLedger ledger = new SqlLedger();
    ledger.sql = new Sql(database.app());
    ledger.ownWrites = UNHEARD;
    return ledger;
  }

  public static Postings postings(TestDatabase database) {
    SqlPostings postings = new SqlPostings();
    postings.sql = new Sql(database.app());
    return postings;
  }
}
