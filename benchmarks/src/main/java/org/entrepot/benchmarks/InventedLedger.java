package org.entrepot.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import org.entrepot.ledger.LedgerOn;

/** Ledgers of invented records, in editions that everyone may see. */
final class InventedLedger {

  /** The edition with a thousand postings, and the one with a million; the only ones of an expo. */
  static final String SMALL = "small-1";

  static final String LARGE = "large-1";

  /** Postings of the large one. */
  static final int MILLION = 1_000_000;

  /** As many economies as the sixth edition had. */
  static final int ECONOMIES = 128;

  private final RunningEntrepot entrepot;

  InventedLedger(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
  }

  void fillSmall() throws Exception {
    fill("small", 1, 1_000, ECONOMIES);
  }

  void fillLarge() throws Exception {
    fill("large", 1, MILLION, ECONOMIES);
  }

  /** Opens an edition and settles so many postings in it at once, unless that has been done. */
  void fill(String expo, int ordinal, int postings, int economies) throws Exception {
    String edition = expo + "-" + ordinal;
    if (isOpen(edition)) {
      return;
    }
    open(expo, ordinal);
    try (OneConnection transaction = new OneConnection(entrepot.app())) {
      LedgerOn.ledger(transaction.dataSource())
          .settle(new InventedRecords(edition, economies).of(postings), "benchmark", 0);
      transaction.commit();
    }
    try (Connection connection = entrepot.owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze"); // now, and not by itself while something is measured
    }
  }

  private boolean isOpen(String edition) throws Exception {
    try (Connection connection = entrepot.app().getConnection();
        PreparedStatement query =
            connection.prepareStatement("select 1 from edition where code = ?")) {
      query.setString(1, edition);
      try (ResultSet row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  /** Opens an edition without a posting. */
  void open(String expo, int ordinal) throws Exception {
    try (Connection connection = entrepot.app().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into expo (code, name_en) values ('"
              + expo
              + "', 'Benchmark') on conflict do nothing");
      statement.execute(
          "insert into edition (expo, ordinal, name_en, starts_on, ends_on, time_zone, sample) values ('"
              + expo
              + "', "
              + ordinal
              + ", 'Benchmark', '2023-11-05', '2023-11-10', 'Asia/Shanghai', true)");
    }
  }
}
