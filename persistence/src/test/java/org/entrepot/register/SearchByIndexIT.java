package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.intake.Importing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search reads an index, however many records there are. */
class SearchByIndexIT {

  private static final TestDatabase DATABASE = TestDatabase.create();
  private static final Registers REGISTERS = new Registers();

  /** Enough for the planner to prefer an index by itself. */
  @BeforeAll
  static void records() {
    REGISTERS.concepts(Importing.FILES);
    new Sql(DATABASE.owner())
        .run(
            """
            insert into expo (code, name_en) values ('ciie', 'CIIE');
            insert into edition (expo, ordinal, name_en, starts_on, ends_on, time_zone)
              values ('ciie', 6, 'Sixth', '2023-11-05', '2023-11-10', 'Asia/Shanghai');
            insert into company (code, legal_name, local_name, economy)
              select 'C' || n, 'SampleCompany ' || md5(n::text) || ' Ltd', '公司' || chr(20000 + n % 9000), 'AU'
              from generate_series(1, 20000) n;
            insert into deal (edition, code, buyer, seller, subject, value, currency, signed_on, term_months)
              select 'ciie-6', 'D' || n, 'C' || n, 'C' || n + 1, 'GOODS', n, 'USD', '2023-11-06', 12
              from generate_series(1, 19999) n
            """);
    // entries that wait to be put in their place make an index look dear
    new Sql(DATABASE.owner()).run("vacuum analyze company");
    new Sql(DATABASE.owner()).run("vacuum analyze deal");
  }

  @ParameterizedTest
  @CsvSource({"companies, a1b2c3d4", "companies, 臺灣茶業", "deals, D19998", "deals, a1b2c3d4"})
  void readsTheIndexOfASearch(String name, String typed) {
    for (boolean nearly : List.of(false, true)) {
      assertThat(plan(name, search(typed, nearly, List.of("C17", "C18"))))
          .as(typed)
          .contains("_searched")
          .doesNotContainPattern("Seq Scan on (company|deal) ");
    }
  }

  /** Of what many have, a page is full after few records. */
  @ParameterizedTest
  @CsvSource({"companies, 公", "companies, ltd", "deals, ltd"})
  void readsRecordsInTheirOrderUntilAPageIsFull(String name, String typed) {
    assertThat(plan(name, search(typed, false, Collections.nCopies(1_001, "C1"))))
        .as(typed)
        .contains(
            "Index Scan using " + (name.equals("deals") ? "deal_edition_code" : "company_code"))
        .doesNotContainPattern("Seq Scan on (company|deal) ")
        .doesNotContain("Sort");
  }

  private static RecordSearch search(String typed, boolean nearly, List<String> companies) {
    RecordSearch words = RecordSearch.of(typed, new FoundWords(nearly, List.of()));
    return RecordSearch.of(typed, words.by(companies));
  }

  private static String plan(String name, RecordSearch search) {
    Register register =
        REGISTERS.all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    RecordQuery query =
        new RecordQuery(register, register.inEdition() ? "ciie-6" : null, RecordFilter.ALL);
    query.found(search);
    List<String> lines =
        new Sql(DATABASE.app())
            .with(
                sql -> {
                  // of twenty thousand a scan costs little; of a million it does not
                  sql.run("set enable_seqscan = off");
                  return sql.list(
                      "explain " + query.rows(26), row -> row.getString(1), query.values());
                });
    return String.join("\n", lines);
  }
}
