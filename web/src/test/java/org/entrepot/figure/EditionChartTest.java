package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStatus;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.entrepot.page.Requests;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedFigure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A series of which some editions are known only from publications. */
class EditionChartTest {

  private static final FigureSentences SAYING =
      new FigureSentences(new Messages(Language.EN), new Eight());

  private static final Instant DURING = Instant.parse("2023-11-10T15:59:59Z");

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
            new FigureHistory(
                published(8, "83.49"),
                true,
                List.of(published(7, "80.01")),
                List.of(),
                List.of(),
                "ciie-7"));

    Headline headline = Headline.of(eighth, SAYING, DURING);

    assertThat(headline.state()).isEqualTo("elsewhere");
    assertThat(headline.number()).isEqualTo("83.49");
    assertThat(headline.asOf()).isEqualTo("as published on 10 November 2025: press");
    assertThat(headline.change()).isEqualTo("+4.3% or +4.4% vs seventh edition");
    assertThat(headline.highestSoFar()).as("a tag for one of two").isEmpty();
    assertThat(headline.fewest()).isEqualTo("Highest of two editions");
    assertThat(new GrowthSentences(SAYING).of(eighth))
        .first()
        .asString()
        .contains("between +4.34% and +4.36%");
    assertThat(new HighestSoFarSentences(SAYING).of(eighth))
        .containsExactly(
            "The highest of two editions.",
            "Compared with 2024.",
            "Known only as published: 2024.");
  }

  @Test
  void theHighestOfFourIsARecord() {
    Figure eighth =
        figure(
            8,
            new FigureHistory(
                published(8, "83.49"),
                true,
                List.of(published(5, "73.52"), published(6, "78.41"), published(7, "80.01")),
                List.of(),
                List.of(),
                "ciie-7"));

    Headline headline = Headline.of(eighth, SAYING, DURING);

    assertThat(headline.highestSoFar()).isEqualTo("Record in 2025: highest of four editions");
    assertThat(headline.fewest()).isEmpty();
  }

  @Test
  void saysWhatIsLeftOutAndWhatIsHigherLater() {
    HighestSoFar.LeftOut left =
        new HighestSoFar.LeftOut("ciie-4", HighestSoFar.LeftOutBecause.UNDECIDED);
    Figure sixth =
        figure(
            6,
            new FigureHistory(
                ledger(6, "78411000000.00"),
                true,
                List.of(),
                List.of(published(7, "80.01")),
                List.of(left),
                null));

    assertThat(new HighestSoFarSentences(SAYING).of(sixth))
        .containsExactly(
            "No earlier edition has a comparable value.",
            "Not compared: 2021. Published, but not yet confirmed as comparable.",
            "Exceeded in 2024.");
  }

  @Test
  void eachLanguageSaysGrowthInItsOwnWay() {
    FigureSentences chinese = new FigureSentences(new Messages(Language.ZH), new Eight());
    Figure up = sixth("78411000000.00", "73517000000.00");
    Figure down = sixth("73517000000.00", "78411000000.00");
    Figure same = sixth("73517000000.00", "73517000000.00");

    assertThat(Headline.of(up, SAYING, DURING).change()).isEqualTo("+6.7% vs fifth edition");
    assertThat(Headline.of(up, chinese, DURING).change()).isEqualTo("较第五届增长6.7%");
    assertThat(Headline.of(up, chinese, DURING).fewest()).isEqualTo("两届中最高");
    assertThat(Headline.of(down, SAYING, DURING).change()).isEqualTo("−6.2% vs fifth edition");
    assertThat(Headline.of(down, chinese, DURING).change()).isEqualTo("较第五届下降6.2%");
    assertThat(Headline.of(same, SAYING, DURING).change()).isEqualTo("unchanged vs fifth edition");
    assertThat(Headline.of(same, chinese, DURING).change()).isEqualTo("较第五届持平");
    assertThat(new GrowthSentences(chinese).of(up)).first().asString().startsWith("较第五届增长6.7%（");
  }

  @Test
  void whatIsLevelAsFarAsItIsShownGoesNoWay() {
    Figure nearly = sixth("73516999999.99", "73517000000.00");

    assertThat(Headline.of(nearly, SAYING, DURING))
        .returns("almost unchanged vs fifth edition", Headline::change)
        .returns("same", Headline::way);
    assertThat(Headline.of(sixth("73517000000.00", "73517000000.00"), SAYING, DURING).way())
        .isEqualTo("same");
    assertThat(Headline.of(sixth("73517000000.00", "78411000000.00"), SAYING, DURING).way())
        .isEqualTo("down");
  }

  @Test
  void whatWasPublishedIsSaidInWords() {
    FigureSentences chinese = new FigureSentences(new Messages(Language.ZH), new Eight());
    KnownValue eighth = published(8, "83.49", "record");
    Figure stated =
        figure(8, new FigureHistory(eighth, true, List.of(), List.of(), List.of(), null));

    assertThat(SAYING.exact(stated)).isEqualTo("83.49 billion US dollars (record)");
    assertThat(chinese.exact(stated)).isEqualTo("834.9亿美元（创新高）");
    assertThat(SAYING.exact(sixth("78411000000.00", "73517000000.00")))
        .isEqualTo("78,411,000,000.00 US dollars");
  }

  @Test
  void onlyAnEditionWithRecordsStandsOut() {
    Figure eighth =
        figure(
            8,
            new FigureHistory(
                published(8, "83.49"), true, List.of(), List.of(), List.of(), "ciie-7"));
    FigureLinks links = new FigureLinks(Requests.route(Map.of()));

    assertThat(chart().isHighlighted()).isTrue();
    assertThat(new EditionChart(SAYING, links, eighth, List.of()).isHighlighted()).isFalse();
  }

  @Test
  void aRowIsOfItsKindAlsoWhereTheMetricHasNone() {
    DimensionNames names =
        new DimensionNames(
            new Holding(6), KnownMetrics.get("first_time_economies"), new NoValues(), Locale.ROOT);
    FigureSentences chinese = new FigureSentences(new Messages(Language.ZH), new Eight());

    assertThat(SAYING.kind(names, "MAIN")).isEqualTo("Main exhibitor");
    assertThat(chinese.kind(names, "CO")).isEqualTo("联合参展企业");
    assertThat(SAYING.kind(names, "NEVER_HEARD_OF")).isEqualTo("NEVER_HEARD_OF");
  }

  @Test
  void onlyAFigureOfOpenDaysIsLive() {
    Instant after = Instant.parse("2023-11-10T16:00:00Z");
    Figure now = sixth("78411000000.00", "73517000000.00");
    Figure then = asked(now, FigureQuery.LIVE.through(LocalDate.of(2023, 11, 7)));
    Figure recorded = asked(now, FigureQuery.LIVE.at(new KnownAt.KnownAtPosition(12)));

    assertThat(Headline.of(now, SAYING, DURING).state()).isEqualTo("live");
    assertThat(Headline.of(now, SAYING, after).state()).isEqualTo("current");
    assertThat(Headline.of(then, SAYING, DURING).state()).isEqualTo("past");
    assertThat(Headline.of(recorded, SAYING, after).state()).isEqualTo("past");
  }

  private static Figure asked(Figure figure, FigureQuery query) {
    return new Figure(
        figure.edition(), figure.metric(), query, figure.reading(), figure.history(), null, null);
  }

  private static Figure sixth(String value, String before) {
    return figure(
        6,
        new FigureHistory(
            ledger(6, value), true, List.of(ledger(5, before)), List.of(), List.of(), "ciie-5"));
  }

  private static EditionChart chart() {
    Figure sixth =
        figure(
            6,
            new FigureHistory(
                ledger(6, "78411000000.00"),
                true,
                List.of(ledger(5, "73517000000.00")),
                List.of(published(7, "80.01"), published(8, "83.49")),
                List.of(),
                "ciie-5"));
    return new EditionChart(SAYING, new FigureLinks(Requests.route(Map.of())), sixth, List.of());
  }

  private static Figure figure(int ordinal, FigureHistory history) {
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
        FigureQuery.LIVE,
        reading,
        history,
        null,
        null);
  }

  private static KnownValue ledger(int ordinal, String value) {
    return KnownValue.fromLedger(new Holding(ordinal), new BigDecimal(value));
  }

  private static KnownValue published(int ordinal, String billions) {
    return published(ordinal, billions, null);
  }

  private static KnownValue published(int ordinal, String billions, @Nullable String qualifier) {
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
            qualifier,
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
    public LocalDate endsOn() {
      return startsOn().plusDays(5);
    }

    @Override
    public String reportingCurrency() {
      return "USD";
    }

    @Override
    public ZoneId timeZone() {
      return ZoneId.of("Asia/Shanghai");
    }
  }

  private static final class NoValues implements DimensionValues {
    @Override
    public SortedMap<String, LocalText> of(Edition edition, Dimension dimension) {
      return new TreeMap<>();
    }

    @Override
    public SortedMap<String, LocalText> elsewhere(Edition edition, Dimension dimension) {
      return new TreeMap<>();
    }

    @Override
    public long revision() {
      return 0;
    }

    @Override
    public long recordChanges() {
      return 0;
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
