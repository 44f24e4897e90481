package org.entrepot.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.entrepot.BothWays;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.TestDatabase;
import org.entrepot.intake.ImportSummary;
import org.entrepot.intake.Importing;
import org.entrepot.ledger.LedgerParts;
import org.junit.jupiter.api.Test;

class OutlookIT {

  private static final String HEADER =
      "indicator,period,currency,value,unit,qualifier,published_on,source\n";
  private static final String TARGETS =
      """
      trade_target,2024/2028,USD,32,trillion,goods; more than,2023-10-18,speech
      trade_target,2024/2028,USD,5,trillion,services; more than,2023-10-18,speech
      """;
  private static final String GROWTH =
      "imports_growth,2023-10,CNY,6.4,percent,,2023-11-07,customs\n";
  private static final String REVISED =
      "imports_growth,2023-10,CNY,6.20,percent,,2023-11-18,customs again\n";

  private final TestDatabase database = TestDatabase.create();
  private final Importing importing = new Importing(database, LedgerParts.ledger(database));
  private final OutlookValues values = OutlookParts.values(database.app());

  private ImportSummary importing(String... rows) {
    return importing.commit(Importing.zip("outlook.csv", HEADER + String.join("", rows)));
  }

  private static List<String> text(List<OutlookValue> some) {
    return some.stream().map(OutlookIT::text).toList();
  }

  private static String text(OutlookValue value) {
    return value.subject().indicator()
        + " "
        + value.value()
        + " "
        + value.unit().word()
        + " "
        + value.vintage().publishedOn()
        + (value.vintage().latest() ? " latest" : "");
  }

  @Test
  void twoTargetsThatDifferInTheirQualifierAloneBothStay() {
    assertThat(importing(TARGETS).accepted()).isEqualTo(2);

    assertThat(values.all(OutlookQuery.latest("trade_target")))
        .extracting(value -> value.subject().qualifier() + ": " + value.whole().toPlainString())
        .containsExactly("goods; more than: 32000000000000", "services; more than: 5000000000000");
  }

  @Test
  void whatIsNotSaidIsNotKnown() {
    importing("retail_growth,2023-Q3,,-0.5,percent,,2023-10-18,statistics\n");

    OutlookValue value = values.all(OutlookQuery.latest(null)).get(0);
    assertThat(value.subject())
        .isEqualTo(new OutlookSubject("retail_growth", new OutlookPeriod("2023-Q3"), null, null));
    assertThat(value.value()).isEqualTo("-0.5");
    assertThat(value.vintage())
        .isEqualTo(new OutlookVintage(LocalDate.parse("2023-10-18"), "statistics", true));
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    importing(TARGETS, GROWTH);

    ImportSummary again = importing(TARGETS, GROWTH.replace("6.4", "6.400"));

    assertThat(again.unchanged()).isEqualTo(3);
    assertThat(again.accepted()).isZero();
    assertThat(text(values.all(OutlookQuery.latest("imports_growth"))))
        .containsExactly("imports_growth 6.4 percent 2023-11-07 latest");
  }

  @Test
  void aColumnThatMayBeAbsentCanBe() {
    String header = "indicator,period,value,unit,published_on,source\n";
    String row = "retail_growth,2023,1,percent,2024-01-18,statistics\n";
    importing.commit(Importing.zip("outlook.csv", header + row));

    ImportSummary again = importing.commit(Importing.zip("outlook.csv", header + row));

    assertThat(again.unchanged()).isEqualTo(1);
    assertThat(importing("retail_growth,2023,,1,percent,,2024-01-18,statistics\n").unchanged())
        .isEqualTo(1);
  }

  @Test
  void aPublishedVintageIsNotOverwritten() {
    importing(GROWTH);

    ImportSummary other = importing(GROWTH.replace("6.4,percent", "0.4,trillion"), TARGETS);

    assertThat(other.refused()).isEqualTo(1);
    assertThat(other.accepted()).isEqualTo(2);
    assertThat(importing.query("select field, value, code, hint from refusal where job = 2"))
        .containsExactly(
            "value 0.4 outlook.published 6.4", "unit trillion outlook.published percent");
    assertThat(text(values.all(OutlookQuery.latest("imports_growth"))))
        .contains("imports_growth 6.4 percent 2023-11-07 latest");
  }

  @Test
  void aRevisedValueIsAnotherVintage() {
    importing(GROWTH);
    importing(REVISED);

    assertThat(text(values.all(OutlookQuery.latest(null))))
        .containsExactly("imports_growth 6.20 percent 2023-11-18 latest");
    assertThat(text(values.all(new OutlookQuery(null, null, null, null, true))))
        .containsExactly(
            "imports_growth 6.4 percent 2023-11-07",
            "imports_growth 6.20 percent 2023-11-18 latest");
    assertThat(text(values.earlier(values.all(OutlookQuery.latest(null)))))
        .containsExactly("imports_growth 6.4 percent 2023-11-07");
  }

  @Test
  void whatWasPublishedByADayIsKnownThen() {
    importing(GROWTH, REVISED);

    assertThat(text(values.all(asOf("2023-11-06")))).isEmpty();
    assertThat(text(values.all(asOf("2023-11-17"))))
        .containsExactly("imports_growth 6.4 percent 2023-11-07 latest");
    assertThat(text(values.all(asOf("2023-11-18"))))
        .containsExactly("imports_growth 6.20 percent 2023-11-18 latest");
  }

  private static OutlookQuery asOf(String day) {
    return new OutlookQuery(null, null, null, LocalDate.parse(day), false);
  }

  @Test
  void aQueryNarrows() {
    importing(TARGETS, GROWTH, GROWTH.replace("CNY,6.4", "USD,3.0").replace("-10,", "-09,"));

    OutlookPeriod october = new OutlookPeriod("2023-10");
    assertThat(text(values.all(new OutlookQuery(null, october, null, null, false))))
        .containsExactly("imports_growth 6.4 percent 2023-11-07 latest");
    assertThat(text(values.all(new OutlookQuery("imports_growth", null, "USD", null, false))))
        .containsExactly("imports_growth 3.0 percent 2023-11-07 latest");
    assertThat(values.all(new OutlookQuery("trade_target", october, null, null, false))).isEmpty();
    assertThat(values.indicators()).containsExactly("imports_growth", "trade_target");
    values.require("trade_target");
    assertThatThrownBy(() -> values.require("nothing")).isInstanceOf(NotFound.class);
  }

  @Test
  void aListIsReadPageByPage() {
    importing(TARGETS, GROWTH, REVISED, GROWTH.replace("CNY", "USD"));
    OutlookQuery all = new OutlookQuery(null, null, null, null, true);

    assertThat(values.page(all, ListPart.first(9)).items()).hasSize(5).isEqualTo(values.all(all));
    BothWays.read(part -> values.page(all, part), 2, value -> value);
    for (String foreign : List.of("17", "a\nb\nc\nd\ne", "a\nb\nc\n\0\n2023-11-07")) {
      assertThatThrownBy(() -> values.page(all, ListPart.after(new Cursor(foreign), 2)))
          .isInstanceOf(InvalidValue.class);
    }
  }

  @Test
  void nobodyChangesWhatWasPublished() throws SQLException {
    importing(GROWTH);

    for (String change :
        List.of(
            "update outlook_value set value = 7",
            "delete from outlook_value",
            "truncate outlook_value")) {
      assertThatThrownBy(() -> asOwner(change)).hasMessageContaining("only ever added");
      assertThatThrownBy(() -> database.run(change)).isInstanceOf(SQLException.class);
    }
    assertThat(importing.query("select value from outlook_value")).containsExactly("6.4");
  }

  private void asOwner(String statement) throws SQLException {
    try (Connection connection = database.owner().getConnection();
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  @Test
  void theDatabaseRefusesWhatTheFileWould() {
    List<String> rows =
        List.of(
            "'x', '2023-13', 'CNY', '', '2023-11-07', 1, 'percent', 's'",
            "'x', '2028/2024', 'CNY', '', '2023-11-07', 1, 'percent', 's'",
            "'x', '2023', '', '', '2023-11-07', 1, 'trillion', 's'",
            "'x', '2023', 'CNY', '', '2023-11-07', 1, 'dozen', 's'",
            "'x', '2023', 'CNY', '', '2023-11-07', 1, 'percent', ''");
    for (String row : rows) {
      String insert =
          "insert into outlook_value (indicator, period, currency, qualifier, published_on, value,"
              + " unit, source) values (";
      assertThatThrownBy(() -> database.run(insert + row + ")"))
          .as(row)
          .hasMessageContaining("check constraint");
    }
  }
}
