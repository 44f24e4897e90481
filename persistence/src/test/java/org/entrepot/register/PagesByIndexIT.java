package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.entrepot.TestDatabase;
import org.entrepot.intake.Importing;
import org.junit.jupiter.api.Test;

/**
 * An export reads page by page. By an index each page costs what it has; sorted anew, each costs
 * the whole register, and half a million deals take minutes.
 */
class PagesByIndexIT {

  private final TestDatabase database = TestDatabase.create();
  private final Registers registers = new Registers();

  PagesByIndexIT() {
    registers.use(Importing.FILES);
  }

  @Test
  void noPageOfAnyRegisterIsSorted() throws SQLException {
    try (Connection connection = database.app().getConnection();
        Statement planner = connection.createStatement()) {
      planner.execute("set enable_seqscan = off");
      planner.execute("set enable_bitmapscan = off");
      for (Register register : registers.all()) {
        assertThat(plan(connection, register, Filter.ALL))
            .as(register.name())
            .doesNotContain("Sort");
      }
    }
  }

  @Test
  void norIsOneOfCompaniesOfAnEconomy() throws SQLException {
    Filter australian = new Filter("", Map.of("economy", "AU", "size_class", "SME"));
    try (Connection connection = database.app().getConnection();
        Statement planner = connection.createStatement()) {
      planner.execute("set enable_seqscan = off");
      planner.execute("set enable_bitmapscan = off");
      for (String type : List.of("exhibitor", "sign_up")) {
        Register register = registers.of(type).orElseThrow();
        assertThat(plan(connection, register, australian))
            .contains("company_code_key")
            .doesNotContain("Sort")
            .doesNotContain("Seq Scan");
      }
    }
  }

  private static String plan(Connection connection, Register register, Filter filter)
      throws SQLException {
    EntryQuery query = new EntryQuery(register, register.inEdition() ? "ciie-6" : null, filter);
    query.after("D-1");
    return plan(connection, query);
  }

  private static String plan(Connection connection, EntryQuery query) throws SQLException {
    try (PreparedStatement explain = connection.prepareStatement("explain " + query.rows(1_000))) {
      query.set(explain);
      StringBuilder plan = new StringBuilder();
      try (ResultSet line = explain.executeQuery()) {
        while (line.next()) {
          plan.append(line.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }
}
