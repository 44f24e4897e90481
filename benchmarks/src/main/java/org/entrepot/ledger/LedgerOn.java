package org.entrepot.ledger;

import java.util.Map;
import javax.sql.DataSource;
import org.entrepot.Sql;

/** The ledger as the application has it, without a container around it. */
public final class LedgerOn {

  /** Where no container hears of what was settled. */
  private static final OwnWrites UNHEARD =
      new OwnWrites() {
        @Override
        public void announce(Map<String, Long> positions) {}
      };

  private LedgerOn() {}

  public static Ledger ledger(DataSource dataSource) {
    SqlLedger ledger = new SqlLedger();
    ledger.sql = new Sql(dataSource);
    ledger.ownWrites = UNHEARD;
    return ledger;
  }

  public static Postings postings(DataSource dataSource) {
    SqlPostings postings = new SqlPostings();
    postings.sql = new Sql(dataSource);
    return postings;
  }
}
