package org.entrepot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A ledger that has grown since the database last gathered statistics: an import that comes right
 * behind a large one finds it so.
 */
class StaleStatisticsIT {

  private static final int FIRST = 60_000;

  private static final Books BOOKS = new Books();

  /** By a plan that goes through all of the ledger for each record it is many minutes. */
  private static final String AT_MOST =
      """
      do $$ begin
        execute format('alter database %I set statement_timeout to 60000', current_database());
      end $$
      """;

  /** An edition with a small ledger that the statistics know; nothing is known of later ones. */
  @BeforeAll
  static void gather() throws SQLException {
    try (Connection connection = BOOKS.database.owner().getConnection();
        java.sql.Statement sql = connection.createStatement()) {
      sql.execute(AT_MOST);
      BOOKS.settle(records(BOOKS.open(), 0, 1_000, 1));
      for (String table : List.of("posting", "standing", "settling")) {
        sql.execute("alter table " + table + " set (autovacuum_enabled = off)");
        sql.execute("analyze " + table);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 7_000})
  void settlesFewBehindManyInLessTime(int few) {
    String edition = BOOKS.open();
    Duration many = time(records(edition, 0, FIRST, 1));
    Duration more = time(records(edition, FIRST, FIRST + few, 1));
    Duration corrected = time(records(edition, 0, few, 2));

    assertThat(BOOKS.position(edition)).isEqualTo(FIRST + 3L * few);
    assertThat(more).as("new records").isLessThan(many);
    assertThat(corrected).as("corrected records").isLessThan(many);
  }

  @Test
  void settlesManyOfWhichAllStandInNotMuchMoreTime() {
    String edition = BOOKS.open();
    Duration many = time(records(edition, 0, FIRST, 1));
    Duration again = time(records(edition, 0, FIRST, 1));

    assertThat(BOOKS.position(edition)).isEqualTo(FIRST);
    assertThat(again).isLessThan(many.multipliedBy(3));
  }

  private static Duration time(List<RecordStatement> statements) {
    long start = System.nanoTime();
    BOOKS.settle(statements);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static List<RecordStatement> records(String edition, int from, int to, int revision) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> Books.deal(edition, "D-" + i, revision, Books.usd(1, revision + "." + i % 9)))
        .toList();
  }
}
