package org.entrepot.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

  /** Reads whatever is asked for: what was read before proves nothing. */
  static final KeptSums UNKEPT =
      new KeptSums() {
        @Override
        List<PostingTotal> get(SumKey key, Supplier<PostingSums.SumsRead> read) {
          return read.get().sums();
        }
      };

  private LedgerParts() {}

  public static Ledger ledger(TestDatabase database) {
    SqlLedger ledger = new SqlLedger();
    ledger.sql = new Sql(database.app());
    ledger.ownWrites = UNHEARD;
    return ledger;
  }

  /** One whose settling somebody hears of, in its transaction. */
  public static Ledger ledger(TestDatabase database, Consumer<Map<String, Long>> heard) {
    SqlLedger ledger = new SqlLedger();
    ledger.sql = new Sql(database.app());
    ledger.ownWrites =
        new OwnWrites() {
          @Override
          public void announce(Map<String, Long> positions) {
            heard.accept(positions);
          }
        };
    return ledger;
  }

  public static Postings postings(TestDatabase database) {
    SqlPostings postings = new SqlPostings();
    postings.kept = UNKEPT;
    postings.sql = new Sql(database.app());
    return postings;
  }
}
