package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entrepot.Sql;
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
  void noPageOfAnyRegisterIsSorted() {
    for (Register register : registers.all()) {
      assertThat(plan(register, Filter.ALL)).as(register.name()).doesNotContain("Sort");
    }
  }

  @Test
  void norIsOneOfCompaniesOfAnEconomy() {
    Filter australian = new Filter("", Map.of("economy", "AU", "size_class", "SME"));
    for (String type : List.of("exhibitor", "sign_up")) {
      Register register = registers.of(type).orElseThrow();
      assertThat(plan(register, australian))
          .contains("company_code_key")
          .doesNotContain("Sort")
          .doesNotContain("Seq Scan");
    }
  }

  private String plan(Register register, Filter filter) {
    EntryQuery query = new EntryQuery(register, register.inEdition() ? "ciie-6" : null, filter);
    query.after("D-1");
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
