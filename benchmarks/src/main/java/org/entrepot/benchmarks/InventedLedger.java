package org.entrepot.benchmarks;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.LedgerOn;
import org.entrepot.ledger.Source;
import org.entrepot.ledger.Statement;

/**
 * Ledgers of invented deals, each of two postings, spread over as many cells as a large expo has.
 */
final class InventedLedger {

  private static final List<String> ECONOMIES =
      Stream.of(Locale.getISOCountries()).sorted().limit(128).toList();
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 5);

  private final DataSource app;
  private final Random random = new Random(20231105);

  InventedLedger(DataSource app) {
    this.app = app;
  }

  /** Opens an edition that everyone may see, and settles this many postings in it at once. */
  void fill(String expo, int ordinal, int postings) throws SQLException {
    open(expo, ordinal);
    String edition = expo + "-" + ordinal;
    try (OneConnection transaction = new OneConnection(app)) {
      LedgerOn.ledger(transaction.dataSource())
          .settle(
              IntStream.rangeClosed(1, postings / 2).mapToObj(i -> deal(edition, "D-" + i)),
              "benchmark",
              0);
      transaction.commit();
    }
    try (Connection connection = app.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }

  void open(String expo, int ordinal) throws SQLException {
    try (Connection connection = app.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
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

  /** What one deal says: its value and that it is one. */
  Statement deal(String edition, String code) {
    BigDecimal value = BigDecimal.valueOf(1_000_000 + random.nextInt(2_000_000_000), 2);
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(6));
    Fact amount = Fact.of(1, "deal.tentative", day, value, "USD");
    String economy = ECONOMIES.get(skewed(ECONOMIES.size()));
    String section = "section-" + skewed(6);
    String kind = random.nextInt(10) == 0 ? "SERVICES" : "GOODS";
    return new Statement(
        new Source(edition, "deal", code),
        1,
        Stream.of(amount, Fact.one(2, "deal", day))
            .map(
                fact ->
                    fact.with(Dimension.ECONOMY, economy)
                        .with(Dimension.SECTION, section)
                        .with(Dimension.KIND, kind)
                        .party("p-benchmark"))
            .toList());
  }

  private int skewed(int size) {
    return (int) (size * Math.pow(random.nextDouble(), 1.5));
  }
}
