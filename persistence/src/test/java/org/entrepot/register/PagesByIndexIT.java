package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.bundle.Column;
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
    registers.concepts(Importing.FILES);
  }

  @Test
  void noPageOfAnyRegisterIsSorted() {
    for (Register register : registers.all()) {
      assertThat(plan(register, RecordFilter.ALL)).as(register.name()).doesNotContain("Sort");
    }
  }

  @Test
  void norIsOneOfCompaniesOfAnEconomy() {
    RecordFilter australian = new RecordFilter("", Map.of("economy", "AU", "size_class", "SME"));
    for (String type : List.of("exhibitor", "sign_up")) {
      Register register = registers.of(type).orElseThrow();
      assertThat(plan(register, australian))
          .contains("company_code_key")
          .doesNotContain("Sort")
          .doesNotContain("Seq Scan");
    }
  }

  /** Forwards and backwards, those with a value and those without, from any place. */
  @Test
  void norIsOneInTheOrderOfAColumnThatIsDeclaredAsSorted() {
    for (Register register : registers.all()) {
      for (Column by : register.sorts().stream().filter(each -> each.found().order()).toList()) {
        for (boolean known : by.required() ? List.of(true) : List.of(true, false)) {
          for (boolean backwards : List.of(false, true)) {
            RecordQuery query = all(register, RecordFilter.ALL);
            query.in(new RecordSorting(by, false), backwards);
            if (!by.required()) {
              query.known(known);
            }
            query.after(new RecordSorting.ListPlace("D-1", known ? value(by) : null));
            assertThat(plan(query))
                .as(register.name() + " by " + by.name() + " " + known + backwards)
                .doesNotContain("Sort");
          }
        }
      }
    }
  }

  private static String value(Column column) {
    return switch (column.type().kind()) {
      case NUMBER -> "7";
      case DATE -> "2023-11-06";
      case TEXT, ECONOMY, CURRENCY -> "some";
    };
  }

  private static RecordQuery all(Register register, RecordFilter filter) {
    return new RecordQuery(register, register.inEdition() ? "ciie-6" : null, filter);
  }

  private String plan(Register register, RecordFilter filter) {
    RecordQuery query = all(register, filter);
    query.after(new RecordSorting.ListPlace("D-1", null));
    return plan(query);
  }

  private String plan(RecordQuery query) {
    List<String> lines =
        new Sql(database.app())
            .with(
                sql -> {
                  sql.run("set enable_seqscan = off");
                  sql.run("set enable_bitmapscan = off");
                  return sql.list(
                      "explain " + query.rows(1_000), row -> row.getString(1), query.values());
                });
    return String.join("\n", lines);
  }
}
