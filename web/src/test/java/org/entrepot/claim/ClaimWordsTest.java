package org.entrepot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.edition.EditionStatus;
import org.entrepot.figure.DimensionValues;
import org.entrepot.figure.Figure;
import org.entrepot.figure.FigureHistory;
import org.entrepot.figure.FigureQuery;
import org.entrepot.figure.KnownMetrics;
import org.entrepot.figure.KnownValue;
import org.entrepot.figure.LedgerState;
import org.entrepot.figure.Verdict;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimWordsTest {

  private static final LocalText NOTHING = new LocalText("–", "–");
  private static final ClaimWords ENGLISH = new ClaimWords(new Messages(Language.EN), new Named());
  private static final ClaimWords CHINESE = new ClaimWords(new Messages(Language.ZH), new Named());

  /** Names of economies and of a pavilion. */
  private static final class Named implements DimensionValues {

    @Override
    public SortedMap<String, LocalText> of(Edition edition, Dimension dimension) {
      return new TreeMap<>(
          switch (dimension) {
            case ECONOMY ->
                Map.of(
                    "AU", new LocalText("Australia", "澳大利亚"),
                    "DM", new LocalText("Dominica", "多米尼克"),
                    "HN", new LocalText("Honduras", "洪都拉斯"));
            case PAVILION -> Map.of("us-food", new LocalText("American Food Pavilion", null));
            default -> Map.of();
          });
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
      return 1;
    }
  }

  private static CheckedClaim narrowed(String metric, String dimension) {
    return checked("metric:" + metric, dimension, "1", null, ClaimQualifier.EXACT, metric);
  }

  private static CheckedClaim said(
      @Nullable String value, @Nullable String unit, ClaimQualifier qualifier) {
    return checked("metric:exhibitors", null, value, unit, qualifier, "exhibitors");
  }

  private static CheckedClaim checked(
      String about,
      @Nullable String dimension,
      @Nullable String value,
      @Nullable String unit,
      ClaimQualifier qualifier,
      @Nullable String metric) {
    Claim claim =
        new Claim(
            "1",
            null,
            ClaimTopic.of(about).orElseThrow(),
            dimension,
            value,
            unit,
            qualifier,
            LocalDate.parse("2023-11-10"),
            null,
            null,
            null);
    Figure figure = metric == null ? null : figure(metric);
    return new CheckedClaim(
        claim, Verdict.UNKNOWN, NOTHING, NOTHING, new TreeMap<>(), figure, null);
  }

  private static Figure figure(String metric) {
    Edition edition = new Edition() {};
    return new Figure(
        edition,
        KnownMetrics.get(metric),
        FigureQuery.LIVE,
        new LedgerState(1, new TreeMap<>(Map.of()), null, null, EditionStatus.PROVISIONAL),
        FigureHistory.alone(KnownValue.fromLedger(edition, BigDecimal.ONE)),
        null,
        null);
  }

  @Test
  void aDimensionIsSaidByItsName() {
    assertThat(ENGLISH.part(narrowed("exhibitors", "economy=AU"))).isEqualTo("Australia");
    assertThat(CHINESE.part(narrowed("exhibitors", "economy=AU"))).isEqualTo("澳大利亚");
    assertThat(ENGLISH.part(narrowed("pavilion_exhibitors", "pavilion=us-food")))
        .isEqualTo("American Food Pavilion");
    assertThat(ENGLISH.part(narrowed("agreements", "kind=STRATEGIC_COOPERATION")))
        .isEqualTo("Strategic cooperation");
  }

  @Test
  void whatHasNoNameStaysAsItIs() {
    assertThat(ENGLISH.part(narrowed("exhibitors", "economy=ZZ"))).isEqualTo("ZZ");
    CheckedClaim indicator =
        checked(
            "indicator:imports_growth",
            "period=2023-10",
            "6.4",
            "percent",
            ClaimQualifier.EXACT,
            null);
    assertThat(ENGLISH.part(indicator)).isEqualTo("2023-10");
    assertThat(ENGLISH.said(indicator)).isEqualTo("6.4% by 10 November 2023");
  }

  @Test
  void membersAreSaidByTheirNames() {
    CheckedClaim newcomers =
        checked(
            "metric:first_time_economies",
            null,
            "DM; HN",
            null,
            ClaimQualifier.INCLUDES,
            "first_time_economies");
    assertThat(ENGLISH.said(newcomers)).startsWith("includes Dominica and Honduras");
    assertThat(CHINESE.said(newcomers)).contains("包括多米尼克、洪都拉斯");
  }

  @Test
  void unitsAreSaidAsPeopleWriteThem() {
    assertThat(ENGLISH.said(said("78.41", "USD bn", ClaimQualifier.EXACT)))
        .startsWith("78.41 billion US dollars");
    assertThat(CHINESE.said(said("78.41", "USD bn", ClaimQualifier.EXACT))).contains("784.1亿美元");
    assertThat(ENGLISH.said(said("3400", "enterprises", ClaimQualifier.MORE_THAN)))
        .startsWith("more than 3,400 enterprises");
    assertThat(ENGLISH.said(said("3400", "enterprises", ClaimQualifier.AT_MOST)))
        .startsWith("at most 3,400 enterprises");
    assertThat(CHINESE.said(said("3400", "enterprises", ClaimQualifier.AT_MOST)))
        .contains("不超过3,400");
  }

  @Test
  void whatIsNoNumberStays() {
    assertThat(ENGLISH.said(said("2023-11-05/2023-11-10", null, ClaimQualifier.EXACT)))
        .startsWith("5 to 10 November 2023");
    assertThat(ENGLISH.said(said("2023-11-05/2023-13-10", null, ClaimQualifier.EXACT)))
        .startsWith("2023-11-05/2023-13-10");
    assertThat(ENGLISH.said(said("Befar Group;Emerson", null, ClaimQualifier.EXISTS)))
        .startsWith("Agreement between Befar Group and Emerson exists");
    assertThat(ENGLISH.said(said(null, null, ClaimQualifier.EXISTS))).startsWith("at least one");
    assertThat(ENGLISH.said(said(null, null, ClaimQualifier.RECORD))).startsWith("a record");
    assertThat(CHINESE.said(said(null, null, ClaimQualifier.RECORD))).endsWith("，创新高");
  }
}
