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
import org.entrepot.api.Rendered;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;
import org.junit.jupiter.api.Test;

class FigureJsonTest {

  private static final Reading READING =
      new Reading(
          18204,
          new TreeMap<>(Map.of("ciie-5", 17020L, "ciie-6", 18204L)),
          Instant.parse("2026-11-24T09:00:00Z"),
          null);

  @Test
  void isAsTheContractHasIt() {
    Comparison growth =
        new Comparison(
            "ciie-5",
            new BigDecimal("73516000000.00"),
            new BigDecimal("6.66"),
            new BigDecimal("6.66"),
            new BigDecimal("6.7"));
    Figure figure =
        new Figure(
            new Sixth(),
            metric("tentative_deal_value"),
            Query.LIVE,
            READING,
            new BigDecimal("78409132604.17"),
            null,
            growth);

    assertThat(json(figure))
        .isEqualTo(
            "{\"edition\":\"ciie-6\",\"metric\":\"tentative_deal_value\",\"version\":1,"
                + "\"scope\":{},\"basis\":\"ledger\",\"position\":18204,"
                + "\"positions\":{\"ciie-5\":17020,\"ciie-6\":18204},"
                + "\"recordedAt\":\"2026-11-24T09:00:00.000000Z\",\"through\":null,"
                + "\"status\":null,\"value\":\"78409132604.17\",\"unit\":\"USD\","
                + "\"rounded\":{\"value\":\"78.41\",\"unit\":\"USD bn\","
                + "\"rule\":\"2 decimals, half up\"},"
                + "\"text\":{\"en\":\"78.41 billion US dollars\",\"zh\":\"784.1亿美元\"},"
                + "\"comparison\":{\"edition\":\"ciie-5\",\"basis\":\"ledger\","
                + "\"growth\":{\"low\":\"6.66\",\"high\":\"6.66\"},\"rounded\":\"6.7\","
                + "\"settled\":true,\"unit\":\"percent\"},\"record\":null,"
                + "\"records\":\"/api/v1/editions/ciie-6/figures/tentative_deal_value/records"
                + "?at=18204\",\"by\":null,\"parts\":null,\"residual\":null}");
  }

  @Test
  void countsAreNumbersAndTheLinkRepeatsWhatWasAsked() {
    Query asked =
        Query.LIVE
            .in(Dimension.ECONOMY, "AU")
            .by(Dimension.SECTION)
            .through(LocalDate.parse("2023-11-08"));
    Reading through =
        new Reading(READING.position(), READING.positions(), READING.recordedAt(), asked.through());
    Figure.Breakdown parts =
        new Figure.Breakdown(
            Dimension.SECTION,
            List.of(new Part("medical", new LocalText("Medical", "医疗"), new BigDecimal("5"))),
            new BigDecimal("2"));
    Figure figure =
        new Figure(
            new Sixth(), metric("exhibitors"), asked, through, new BigDecimal("7"), parts, null);

    assertThat(json(figure))
        .contains("\"value\":7,\"unit\":\"1\"")
        .contains("\"scope\":{\"economy\":\"AU\"}")
        .contains("\"comparison\":null")
        .contains("/records?economy=AU&at=18204&through=2023-11-08\"")
        .endsWith(
            "\"by\":\"section\",\"parts\":[{\"key\":\"medical\",\"name\":{\"en\":\"Medical\","
                + "\"zh\":\"医疗\"},\"value\":5}],\"residual\":2}");
  }

  private static Metric metric(String code) {
    Metrics metrics = new Metrics();
    metrics.load();
    return metrics.get(code);
  }

  private static String json(Figure figure) {
    return new String(Rendered.json(FigureJson.from(figure, "/api/v1/")).bytes(), UTF_8);
  }

  private static final class Sixth extends Edition {
    @Override
    public String code() {
      return "ciie-6";
    }

    @Override
    public String reportingCurrency() {
      return "USD";
    }
  }
}
