package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStatus;
import org.entrepot.edition.Editions;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.entrepot.page.Requests;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedFigure;
import org.junit.jupiter.api.Test;

/** A series of which some editions are known only from publications. */
class EditionChartTest {

  private static final FigureSentences SAYING =
      new FigureSentences(new Messages(Language.EN), new Eight());

  @Test
  void drawsWhatWasPublishedAsPublishedAndLinksToIt() {
    EditionChart chart = chart();

    assertThat(chart.isPublished()).isTrue();
    assertThat(chart.getLines())
        .extracting(EditionChart.EditionLine::year)
        .containsExactly("2022", "2023", "2024", "2025");
    assertThat(chart.getLines())
        .extracting(EditionChart.EditionLine::source)
        .containsExactly(
            "Ledger of the fifth edition, position 17,020",
            "Ledger of the sixth edition, position 18,204",
            "As published on 10 November 2024: press",
            "As published on 10 November 2025: press");
    assertThat(chart.getSvg().split("bar hatched", -1)).hasSize(3);
    assertThat(chart.getLines().get(3).href())
        .isEqualTo("/entrepot/editions/ciie-8/figures/tentative_deal_value");
  }

  @Test
  void showsGrowthAsTheIntervalThatRoundingLeaves() {
    assertThat(chart().getLines())
        .extracting(EditionChart.EditionLine::growth)
        .containsExactly("–", "+6.7%", "+2.0%", "+4.3% or +4.4%");
  }

  @Test
  void saysAFigureThatIsKnownOnlyAsPublished() {
    Figure eighth =
        figure(
            8,
            new History(
                published(8, "83.49"),
                true,
                List.of(published(7, "80.01")),
                List.of(),
                List.of(),
                "ciie-7"));

    Headline headline = Headline.of(eighth, SAYING);

    assertThat(headline.state()).isEqualTo("elsewhere");
    assertThat(headline.number()).isEqualTo("83.49");
    assertThat(headline.asOf()).isEqualTo("as published on 10 November 2025: press");
    assertThat(headline.change()).isEqualTo("+4.3% or +4.4% on the seventh edition");
    assertThat(headline.record()).isEqualTo("Record in 2025: highest of 2 editions");
    assertThat(new GrowthSentences(SAYING).of(eighth))
        .first()
        .asString()
        .contains("between +4.34% and +4.36%");
    assertThat(new HighestSoFarSentences(SAYING).of(eighth))
        .containsExactly(
            "It is the highest of 2 editions.",
            "Compared with 2024.",
            "Known only as published: 2024.");
  }

  @Test
  void saysWhatIsLeftOutAndWhatIsHigherLater() {
    HighestSoFar.LeftOut left =
        new HighestSoFar.LeftOut("ciie-4", HighestSoFar.LeftOutBecause.UNDECIDED);
    Figure sixth =
        figure(
            6,
            new History(
                ledger(6, "78411000000.00"),
                true,
                List.of(),
                List.of(published(7, "80.01")),
                List.of(left),
                null));

    assertThat(new HighestSoFarSentences(SAYING).of(sixth))
        .containsExactly(
            "No earlier edition has a value that it could be compared with.",
            "Left out: 2021. Published, and nobody has said yet whether that is comparable.",
            "Higher later: 2024.");
  }

  private static EditionChart chart() {
    Figure sixth =
        figure(
            6,
            new History(
                ledger(6, "78411000000.00"),
                true,
                List.of(ledger(5, "73517000000.00")),
                List.of(published(7, "80.01"), published(8, "83.49")),
                List.of(),
                "ciie-5"));
    return new EditionChart(SAYING, new Links(Requests.route(Map.of())), sixth, List.of());
  }

  private static Figure figure(int ordinal, History history) {
    Metrics metrics = new Metrics();
    metrics.load();
    LedgerState reading =
        new LedgerState(
            18204,
            new TreeMap<>(Map.of("ciie-5", 17020L, "ciie-6", 18204L)),
            Instant.parse("2026-11-24T09:00:00Z"),
            null,
            EditionStatus.PROVISIONAL);
    return new Figure(
        new Holding(ordinal),
        metrics.get("tentative_deal_value"),
        Query.LIVE,
        reading,
        history,
        null,
        null);
  }

  private static KnownValue ledger(int ordinal, String value) {
    return KnownValue.fromLedger(new Holding(ordinal), new BigDecimal(value));
  }

  private static KnownValue published(int ordinal, String billions) {
    BigDecimal written = new BigDecimal(billions);
    BigDecimal half = new BigDecimal("0.005");
    Interval range =
        new Interval(
            written.subtract(half).scaleByPowerOfTen(9),
            true,
            written.add(half).scaleByPowerOfTen(9),
            false);
    PublishedFigure source =
        new PublishedFigure(
            ordinal,
            "ciie-" + ordinal,
            "tentative_deal_value",
            "",
            LocalDate.of(2017 + ordinal, 11, 10),
            "press",
            written,
            "USD bn",
            null,
            1,
            null);
    return new KnownValue(
        new Holding(ordinal), written.scaleByPowerOfTen(9).setScale(2), range, source);
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
    public int ordinal() {
      return ordinal;
    }

    @Override
    public LocalDate startsOn() {
      return LocalDate.of(2017 + ordinal, 11, 5);
    }

    @Override
    public String reportingCurrency() {
      return "USD";
    }
  }

  private static final class Eight implements Editions {
    @Override
    public List<Edition> all() {
      return List.of();
    }

    @Override
    public Optional<Edition> find(String code) {
      return Optional.of(new Holding(Integer.parseInt(code.substring("ciie-".length()))));
    }
  }
}
