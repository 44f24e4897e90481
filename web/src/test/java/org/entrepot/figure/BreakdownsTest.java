package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStatus;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Selection;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.entrepot.page.Requests;
import org.entrepot.page.Row;
import org.entrepot.page.Table;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedFigure;
import org.junit.jupiter.api.Test;

class BreakdownsTest {

  private static final LocalText NAME = new LocalText("Tentative deal value", "意向成交额");

  private static final Metric VALUE =
      new Metric(
          "tentative_deal_value",
          1,
          NAME,
          NAME,
          Selection.of("deal.tentative"),
          new Take.Sum(),
          Metric.REPORTING_CURRENCY,
          new Wording("", "", ""),
          new Rounding(2, true),
          List.of(Dimension.SECTION),
          new TreeMap<>(),
          LocalDate.of(2026, 11, 24),
          0,
          null,
          new Spoken(Set.of(), List.of()));

  private static class Sixth extends Edition {

    @Override
    public String code() {
      return "ciie-6";
    }

    @Override
    public String reportingCurrency() {
      return "USD";
    }
  }

  private static Breakdowns of(String residual, String... values) {
    return of(sum -> KnownValue.fromLedger(new Sixth(), sum), residual, values);
  }

  private static Breakdowns published(String residual, String... values) {
    PublishedFigure press =
        new PublishedFigure(
            7,
            "ciie-6",
            "tentative_deal_value",
            "",
            LocalDate.of(2023, 11, 10),
            "press",
            new BigDecimal("78.41"),
            "USD bn",
            null,
            1,
            null);
    return of(
        sum -> new KnownValue(new Sixth(), sum, Interval.exactly(sum), press), residual, values);
  }

  private static Breakdowns of(
      Function<BigDecimal, KnownValue> known, String residual, String... values) {
    List<BreakdownPart> parts = new ArrayList<>();
    BigDecimal sum = new BigDecimal(residual);
    for (String value : values) {
      String key = "part-" + (parts.size() + 1);
      parts.add(new BreakdownPart(key, new LocalText("Part " + key, null), new BigDecimal(value)));
      sum = sum.add(new BigDecimal(value));
    }
    Figure.Breakdown breakdown =
        new Figure.Breakdown(Dimension.SECTION, parts, new BigDecimal(residual));
    LedgerState reading =
        new LedgerState(
            18204, new TreeMap<>(Map.of("ciie-6", 18204L)), null, null, EditionStatus.PROVISIONAL);
    Figure figure =
        new Figure(
            new Sixth(),
            VALUE,
            Query.LIVE,
            reading,
            History.alone(known.apply(sum)),
            null,
            breakdown);
    FigureSentences saying = new FigureSentences(new Messages(Language.EN), new NoEditions());
    return new Breakdowns(saying, new Links(Requests.route(Map.of())), figure, Query.LIVE);
  }

  private static List<String> names(Table table) {
    return table.rows().stream().map(Row::name).toList();
  }

  private static List<String> numbers(Table table) {
    return table.rows().stream().map(Row::number).toList();
  }

  @Test
  void theLargestPartComesFirstAndTheWholeLast() {
    Table table = of("0", "1000000000", "3000000000").all(null);
    assertThat(numbers(table)).containsExactly("3.00", "1.00", "4.00");
    assertThat(table.rows().get(2).style()).isEqualTo("all");
    assertThat(table.rows().get(0).share()).isEqualTo("75.0%");
  }

  @Test
  void whatIsLeastDevelopedSaysSoInItsName() {
    Table table = of("0", "1000000000", "3000000000").marking(List.of("part-1")).all(null);
    assertThat(names(table))
        .containsExactly("Part part-2", "Part part-1 · least developed", "All sections");
  }

  @Test
  void eachPartOpensItsOwnFigure() {
    Table table = of("0", "1000000000").all(null);
    assertThat(table.rows().get(0).href())
        .isEqualTo("/entrepot/editions/ciie-6/figures/tentative_deal_value?section=part-1");
  }

  @Test
  void whatRoundingLosesHasARowOfItsOwn() {
    Table table = of("0", "1004000000", "1004000000", "1004000000").all(null);
    assertThat(names(table)).contains("Rounding of the rows above");
    assertThat(numbers(table)).containsExactly("1.00", "1.00", "1.00", "0.01", "3.01");
  }

  @Test
  void whatRoundingAddsIsTakenOffWithATrueMinus() {
    Table table = of("0", "1005000000", "1005000000").all(null);
    assertThat(numbers(table)).containsExactly("1.01", "1.01", "\u22120.01", "2.01");
  }

  @Test
  void whatHasNoPartIsNotAssigned() {
    Table table = of("450000000", "2000000000").all(null);
    assertThat(names(table)).contains("Not assigned to a section");
    assertThat(numbers(table)).containsExactly("2.00", "0.45", "2.45");
  }

  @Test
  void theLongestBarIsThatOfTheLargestRowAssignedOrNot() {
    Table table = of("4000000000", "1000000000").all(null);
    assertThat(table.rows()).extracting(Row::bar).element(0).asString().contains("width=\"25.0%\"");
    assertThat(table.rows())
        .extracting(Row::bar)
        .element(1)
        .asString()
        .contains("class=\"bar\" fill=\"currentColor\" x=\"0.0%\" width=\"100.0%\"");
  }

  @Test
  void partsBeyondTheLargestAreOneRowThatOpensThemAll() {
    Table table = of("0", "4000000000", "3000000000", "2000000000", "1000000000").largest(2);
    assertThat(numbers(table)).containsExactly("4.00", "3.00", "3.00", "10.00");
    assertThat(table.rows().get(2).href()).endsWith("?by=section#breakdown");
  }

  @Test
  void aFigureWithoutPartsIsOnlyItsWhole() {
    assertThat(numbers(of("0").all(null))).containsExactly("0.00");
    assertThat(numbers(of("7000000000").all(null))).containsExactly("7.00", "7.00");
  }

  @Test
  void whatWasPublishedIsDrawnAsThatAndItsRestIsOfNoPart() {
    Breakdowns breakdowns = published("450000000", "2000000000");
    Table table = breakdowns.all(null);
    assertThat(breakdowns.isEmpty()).isFalse();
    assertThat(names(table)).contains("Not published by part");
    assertThat(numbers(table)).containsExactly("2.00", "0.45", "2.45");
    assertThat(table.rows().get(0).bar()).contains("id=\"section-part-1-hatch\"");
  }

  @Test
  void onlyWhatWasPublishedWithoutPartsHasNoTable() {
    assertThat(published("7000000000").isEmpty()).isTrue();
    assertThat(of("7000000000").isEmpty()).isFalse();
  }
}
