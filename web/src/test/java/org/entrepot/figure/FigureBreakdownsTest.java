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
import org.entrepot.ledger.PostingSelection;
import org.entrepot.page.BarRow;
import org.entrepot.page.BarTable;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.entrepot.page.Requests;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedFigure;
import org.junit.jupiter.api.Test;

class FigureBreakdownsTest {

  private static final LocalText NAME = new LocalText("Tentative deal value", "意向成交额");

  private static final Metric VALUE = metric("tentative_deal_value", Metric.REPORTING_CURRENCY);
  private static final Metric COUNT = metric("exhibitors", Metric.ONE);

  private static Metric metric(String code, String unit) {
    return new Metric(
        code,
        1,
        NAME,
        NAME,
        PostingSelection.of("deal.tentative"),
        new Aggregation.Sum(),
        unit,
        new Wording("", "", ""),
        new Rounding(2, true),
        List.of(Dimension.SECTION),
        new TreeMap<>(),
        LocalDate.of(2026, 11, 24),
        0,
        false,
        null,
        null,
        new SpokenMetric(Set.of(), List.of()));
  }

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

  private static FigureBreakdowns of(String residual, String... values) {
    return of(sum -> KnownValue.fromLedger(new Sixth(), sum), residual, values);
  }

  private static FigureBreakdowns published(String residual, String... values) {
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

  private static FigureBreakdowns of(
      Function<BigDecimal, KnownValue> known, String residual, String... values) {
    return of(VALUE, known, residual, values);
  }

  private static FigureBreakdowns of(
      Metric metric, Function<BigDecimal, KnownValue> known, String residual, String... values) {
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
            metric,
            FigureQuery.LIVE,
            reading,
            FigureHistory.alone(known.apply(sum)),
            null,
            breakdown);
    FigureSentences saying = new FigureSentences(new Messages(Language.EN), new NoEditions());
    return new FigureBreakdowns(
        saying, new FigureLinks(Requests.route(Map.of())), figure, FigureQuery.LIVE);
  }

  private static List<String> names(BarTable table) {
    return table.rows().stream().map(BarRow::name).toList();
  }

  private static List<String> numbers(BarTable table) {
    return table.rows().stream().map(BarRow::number).toList();
  }

  @Test
  void theLargestPartComesFirstAndTheWholeLast() {
    BarTable table = of("0", "1000000000", "3000000000").all(null);
    assertThat(numbers(table)).containsExactly("3.00", "1.00", "4.00");
    assertThat(table.rows().get(2).style()).isEqualTo("all");
    assertThat(table.rows().get(0).share()).isEqualTo("75.0%");
  }

  @Test
  void whatIsOneEachIsAListAndNoBars() {
    Function<BigDecimal, KnownValue> known = sum -> KnownValue.fromLedger(new Sixth(), sum);
    assertThat(of(COUNT, known, "0", "1", "1").all(null).plain()).isTrue();
    assertThat(of(COUNT, known, "0", "1", "2").all(null).plain()).isFalse();
    assertThat(of("0", "1", "1").all(null).plain()).as("money").isFalse();
  }

  @Test
  void whatIsLeastDevelopedSaysSoInItsName() {
    BarTable table = of("0", "1000000000", "3000000000").marking(List.of("part-1")).all(null);
    assertThat(names(table))
        .containsExactly("Part part-2", "Part part-1 · least developed", "All sections");
  }

  @Test
  void eachPartOpensItsOwnFigure() {
    BarTable table = of("0", "1000000000").all(null);
    assertThat(table.rows().get(0).href())
        .isEqualTo("/entrepot/editions/ciie-6/figures/tentative_deal_value?section=part-1");
  }

  @Test
  void whatRoundingLosesHasARowOfItsOwn() {
    BarTable table = of("0", "1004000000", "1004000000", "1004000000").all(null);
    assertThat(names(table)).contains("Rounding difference");
    assertThat(numbers(table)).containsExactly("1.00", "1.00", "1.00", "0.01", "3.01");
  }

  @Test
  void whatRoundingAddsIsTakenOffWithATrueMinus() {
    BarTable table = of("0", "1005000000", "1005000000").all(null);
    assertThat(numbers(table)).containsExactly("1.01", "1.01", "\u22120.01", "2.01");
  }

  @Test
  void whatHasNoPartIsNotAssigned() {
    BarTable table = of("450000000", "2000000000").all(null);
    assertThat(names(table)).contains("No section given");
    assertThat(numbers(table)).containsExactly("2.00", "0.45", "2.45");
  }

  @Test
  void theLongestBarIsThatOfTheLargestRowAssignedOrNot() {
    BarTable table = of("4000000000", "1000000000").all(null);
    assertThat(table.rows())
        .extracting(BarRow::bar)
        .element(0)
        .asString()
        .contains("width=\"25.0%\"");
    assertThat(table.rows())
        .extracting(BarRow::bar)
        .element(1)
        .asString()
        .contains("class=\"bar\" fill=\"currentColor\" x=\"0.0%\" width=\"100.0%\"");
  }

  @Test
  void partsBeyondTheLargestAreOneRowThatOpensThemAll() {
    BarTable table = of("0", "4000000000", "3000000000", "2000000000", "1000000000").largest(2);
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
    FigureBreakdowns breakdowns = published("450000000", "2000000000");
    BarTable table = breakdowns.all(null);
    assertThat(breakdowns.isEmpty()).isFalse();
    assertThat(names(table)).contains("Not broken down in the source");
    assertThat(numbers(table)).containsExactly("2.00", "0.45", "2.45");
    assertThat(table.rows().get(0).bar()).contains("id=\"section-part-1-hatch\"");
  }

  @Test
  void onlyWhatWasPublishedWithoutPartsHasNoTable() {
    assertThat(published("7000000000").isEmpty()).isTrue();
    assertThat(of("7000000000").isEmpty()).isFalse();
  }
}
