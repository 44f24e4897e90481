package org.entrepot.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

  /** Reads whatever is asked for: what was read before proves nothing. */
  private static final KeptSums UNKEPT =
      new KeptSums() {
        @Override
        List<PostingTotal> get(SumKey key, Supplier<PostingSums.SumsRead> read) {
          return read.get().sums();
        }
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
    postings.kept = UNKEPT;
    postings.sql = new Sql(dataSource);
    return postings;
  }
}
