package org.entrepot.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.entrepot.api.RenderedAnswer;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStatus;
import org.entrepot.ledger.Dimension;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedFigure;
import org.junit.jupiter.api.Test;

class FigureJsonTest {

  private static final LedgerState READING =
      new LedgerState(
          18204,
          new TreeMap<>(Map.of("ciie-5", 17020L, "ciie-6", 18204L)),
          Instant.parse("2026-11-24T09:00:00Z"),
          null,
          EditionStatus.PROVISIONAL);

  @Test
  void isAsTheContractHasIt() {
    Figure figure =
        new Figure(
            new Holding(6),
            metric("tentative_deal_value"),
            FigureQuery.LIVE,
            READING,
            history("78411000000.00", "73516000000.00"),
            null,
            null);

    assertThat(json(figure))
        .isEqualTo(
            "{\"edition\":\"ciie-6\",\"metric\":\"tentative_deal_value\",\"version\":1,"
                + "\"scope\":{},\"basis\":\"ledger\",\"position\":18204,"
                + "\"positions\":{\"ciie-5\":17020,\"ciie-6\":18204},"
                + "\"recordedAt\":\"2026-11-24T09:00:00.000000Z\",\"through\":null,"
                + "\"status\":\"PROVISIONAL\",\"known\":true,\"value\":\"78411000000.00\",\"unit\":\"USD\",\"rounded\":{\"value\":\"78.41\",\"unit\":\"USD"
                + " bn\",\"rule\":\"2 decimals, half up\"},\"text\":{\"en\":\"78.41 billion US"
                + " dollars\",\"zh\":\"784.1亿美元\"},"
                + "\"source\":null,\"publishedOn\":null,\"published\":null,\"members\":null,"
                + "\"leastDeveloped\":null,"
                + "\"comparison\":{\"edition\":\"ciie-5\",\"basis\":\"ledger\","
                + "\"growth\":{\"low\":\"6.66\",\"high\":\"6.66\"},\"rounded\":\"6.7\","
                + "\"settled\":true,\"candidates\":null,\"unit\":\"percent\"},"
                + "\"publishedGrowth\":[],"
                + "\"record\":{\"holds\":true,\"among\":[\"ciie-5\"],\"published\":[],"
                + "\"open\":[],\"leftOut\":[],\"laterHigher\":[]},"
                + "\"records\":\"/api/v1/editions/ciie-6/figures/tentative_deal_value/records"
                + "?at=18204\",\"by\":null,\"parts\":null,\"residual\":null}");
  }

  @Test
  void countsAreNumbersAndTheLinkRepeatsWhatWasAsked() {
    FigureQuery asked =
        FigureQuery.LIVE
            .in(Dimension.ECONOMY, "AU")
            .by(Dimension.SECTION)
            .through(LocalDate.parse("2023-11-08"));
    LedgerState through =
        new LedgerState(
            READING.position(),
            READING.positions(),
            READING.recordedAt(),
            asked.through(),
            EditionStatus.PROVISIONAL);
    Figure.Breakdown parts =
        new Figure.Breakdown(
            Dimension.SECTION,
            List.of(
                new BreakdownPart("medical", new LocalText("Medical", "医疗"), new BigDecimal("5"))),
            new BigDecimal("2"));
    Figure figure =
        new Figure(
            new Holding(6),
            metric("exhibitors"),
            asked,
            through,
            FigureHistory.alone(KnownValue.fromLedger(new Holding(6), new BigDecimal("7"))),
            null,
            parts);

    assertThat(json(figure))
        .contains("\"value\":7,\"unit\":\"1\"")
        .contains("\"scope\":{\"economy\":\"AU\"}")
        .contains("\"comparison\":null")
        .contains("/records?economy=AU&at=18204&through=2023-11-08\"")
        .endsWith(
            "\"by\":\"section\",\"parts\":[{\"key\":\"medical\",\"name\":{\"en\":\"Medical\","
                + "\"zh\":\"医疗\"},\"value\":5}],\"residual\":2}");
  }

  @Test
  void saysWhatIsKnownOnlyAsPublished() {
    PublishedFigure published =
        new PublishedFigure(
            7,
            "ciie-5",
            "exhibitors",
            "",
            LocalDate.parse("2022-11-10"),
            "press",
            new BigDecimal("2800"),
            "companies",
            "more than",
            12,
            null);
    KnownValue value =
        new KnownValue(
            new Holding(5),
            new BigDecimal("2800"),
            new Interval(new BigDecimal("2800"), false, new BigDecimal("2900"), false),
            published);
    Figure figure =
        new Figure(
            new Holding(5),
            metric("exhibitors"),
            FigureQuery.LIVE,
            READING,
            new FigureHistory(value, true, List.of(), List.of(), List.of(), null),
            null,
            null);

    assertThat(json(figure))
        .contains("\"basis\":\"published\"")
        .contains("\"value\":2800,")
        .contains("\"text\":{\"en\":\"more than 2,800 exhibitors\"")
        .contains("\"source\":\"press\",\"publishedOn\":\"2022-11-10\"")
        .contains(
            "\"published\":{\"id\":7,\"value\":\"2800\",\"unit\":\"companies\","
                + "\"qualifier\":\"more than\",\"area\":null,\"low\":\"2800\",\"high\":\"2900\"}")
        .contains("\"record\":null,\"records\":null");
  }

  @Test
  void saysWhatWasPublishedOfGrowth() {
    PublishedFigure stated =
        new PublishedFigure(
            9,
            "ciie-5",
            "growth_of_tentative_deal_value",
            "",
            LocalDate.parse("2022-11-10"),
            "press",
            new BigDecimal("3.9"),
            "percent",
            null,
            1,
            null);

    assertThat(
            RenderedAnswer.json(
                StatedGrowthJson.from(new StatedGrowth(stated, Verdict.CONSISTENT))))
        .extracting(rendered -> new String(rendered.bytes(), UTF_8))
        .isEqualTo(
            "{\"id\":9,\"value\":\"3.9\",\"qualifier\":null,\"publishedOn\":\"2022-11-10\","
                + "\"source\":\"press\",\"verdict\":\"CONSISTENT\"}");
  }

  @Test
  void leavesOpenWhatRoundingLeavesOpen() {
    Comparison open =
        new Comparison(
            "ciie-7",
            FigureBasis.PUBLISHED,
            new BigDecimal("80010000000"),
            new BigDecimal("4.34"),
            new BigDecimal("4.36"),
            null,
            List.of(new BigDecimal("4.3"), new BigDecimal("4.4")));

    assertThat(ComparisonJson.from(open))
        .isEqualTo(
            new ComparisonJson(
                "ciie-7",
                "published",
                new ComparisonJson.GrowthJson("4.34", "4.36"),
                null,
                false,
                List.of("4.3", "4.4"),
                "percent"));
  }

  @Test
  void listsNewcomersAndPinsTheirRecordsToAllEditions() {
    Figure figure =
        new Figure(
            new Holding(6),
            metric("first_time_economies"),
            FigureQuery.LIVE,
            READING,
            FigureHistory.alone(KnownValue.fromLedger(new Holding(6), new BigDecimal("2"))),
            List.of("DM", "HN"),
            null);

    assertThat(json(figure))
        .contains("\"members\":[\"DM\",\"HN\"]")
        .contains("/records?at=ciie-5:17020,ciie-6:18204\"");
  }

  private static Metric metric(String code) {
    Metrics metrics = new Metrics();
    metrics.load();
    return metrics.get(code);
  }

  private static String json(Figure figure) {
    return new String(
        RenderedAnswer.json(FigureJson.from(figure, "/api/v1/", null, List.of())).bytes(), UTF_8);
  }

  /** From the ledgers of both editions. */
  private static FigureHistory history(String value, String earlier) {
    return new FigureHistory(
        KnownValue.fromLedger(new Holding(6), new BigDecimal(value)),
        true,
        List.of(KnownValue.fromLedger(new Holding(5), new BigDecimal(earlier))),
        List.of(),
        List.of(),
        "ciie-5");
  }

  private static final class Holding extends Edition {
    private final int ordinal;

    Holding(int ordinal) {
      this.ordinal = ordinal;
    }

    @Override
    public String code() {
      return "ciie-" + ordinal;
    }

    @Override
    public String reportingCurrency() {
      return "USD";
    }
  }
}
