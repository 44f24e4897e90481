package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many statements the database is asked for one correction over HTTP, sign-in and all. */
@ExtendWith(Running.class)
class StatementsIT {

  private static final SmallExpo EXPO = new SmallExpo("statements");
  private static final String DEAL = "editions/" + EXPO.edition() + "/registers/deals/S-1";
  private static final int MOST = 36;
  private static final int TIMES = 5;

  /**
   * What servers ask at other times as well: jobs that are due, and whether a connection is alive
   * before the pool lends it.
   */
  private static final String OF_OTHERS = "scheduled_tasks|pg_stat_statements|^select [$]1$";

  private final Database database;
  private final Client anyone;
  private final Client statistics;

  /** WildFly begins transactions of their own for what is read before. */
  StatementsIT(Server server, Database database, Tokens tokens, Client anyone) {
    Assumptions.assumeFalse(server instanceof WildFly, "counted on Payara");
    this.database = database;
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(EXPO.bundle());
    imports.bundle(Map.of("deals.csv", EXPO.deals("S-", 1)));
  }

  /** What else happens on the server meanwhile only adds: the quietest time counts. */
  @Test
  void aCorrectionAsksLittle() throws SQLException {
    try (Connection connection = database.superuser();
        Statement statement = connection.createStatement()) {
      statement.execute("create extension if not exists pg_stat_statements");
      correct(0, tag()); // what is read once and kept
      List<List<String>> asked = new ArrayList<>();
      for (int time = 1; time <= TIMES; time++) {
        String tag = tag();
        statement.execute("select pg_stat_statements_reset()");
        correct(time, tag);
        asked.add(asked(statement));
      }
      List<String> least = asked.stream().min(Comparator.comparing(List::size)).orElseThrow();
      assertThat(least).hasSizeBetween(5, MOST);
    }
  }

  private String tag() {
    return anyone.tag(DEAL);
  }

  private void correct(int time, String tag) {
    Answer corrected = statistics.correct(DEAL, tag, "\"value\": \"" + (100 + time) + "\"");
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
  }

  /** Each as often as it was asked. */
  private static List<String> asked(Statement statement) throws SQLException {
    List<String> all = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select query, calls from pg_stat_statements s join pg_roles r on r.oid = s.userid"
                + " where r.rolname = 'entrepot_app' and s.toplevel and query !~* '"
                + OF_OTHERS
                + "'")) {
      while (rows.next()) {
        for (int call = 0; call < rows.getInt(2); call++) {
          all.add(rows.getString(1));
        }
      }
    }
    return all;
  }
}
