package org.entrepot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Visibilities;
import org.entrepot.figure.PublishedSeries;
import org.entrepot.figure.Verdict;
import org.entrepot.outlook.OutlookPeriod;
import org.entrepot.outlook.OutlookQuery;
import org.entrepot.outlook.OutlookSubject;
import org.entrepot.outlook.OutlookUnit;
import org.entrepot.outlook.OutlookValue;
import org.entrepot.outlook.OutlookValues;
import org.entrepot.outlook.OutlookVintage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims that the outlook answers, in whatever unit they are made. */
class ClaimsOfTheOutlookTest {

  private final ClaimDesk desk = new ClaimDesk();

  ClaimsOfTheOutlookTest() {
    desk.others = new OtherClaims();
    desk.others.outlook = new Known();
    desk.others.qualifiers = new PublishedSeries().qualifiers();
  }

  @ParameterizedTest
  @CsvSource({
    "imports_growth, 6.4, percent, exact, CONFIRMED",
    "imports_growth, 6.4, , exact, UNKNOWN",
    "imports_growth, 6, percent, exact, CONFIRMED",
    "imports_growth, 6.41, percent, exact, CONSISTENT",
    "imports_growth, 9, percent, exact, CONTRADICTED",
    "imports_growth, 6.5, percent, exact, CONFIRMED",
    "imports_growth, 6.4, percent, includes, UNKNOWN",
    "trade_target, 32, USD trillion, more than, CONFIRMED",
    "trade_target, 32, USD billion, more than, CONTRADICTED",
    "imports_growth, 6.4, USD bn, exact, UNKNOWN",
    "trade_target, 32, USD tn, more than, CONFIRMED",
    "trade_target, 32, USD tn, exact, CONSISTENT",
    "trade_target, 32000, USD bn, more than, CONFIRMED",
    "trade_target, 32, USD bn, more than, CONTRADICTED",
    "trade_target, 40, USD tn, exact, CONTRADICTED",
    "trade_target, 32, EUR tn, more than, UNKNOWN",
    "trade_target, 32, percent, exact, UNKNOWN"
  })
  void aNumberIsComparedInItsUnit(
      String indicator, String value, @Nullable String unit, String qualifier, Verdict verdict) {
    CheckedClaim checked =
        desk.check(
            claim(indicator, value, unit, ClaimQualifier.of(qualifier).orElseThrow(), null),
            Visibilities.ALL);

    assertThat(checked.verdict()).as(checked.reason().en()).isEqualTo(verdict);
  }

  @Test
  void whatWasRevisedSinceIsSaid() {
    CheckedClaim checked =
        desk.check(
            claim("imports_growth", "6.5", "percent", ClaimQualifier.EXACT, null),
            Visibilities.ALL);

    assertThat(checked.reason().en()).contains("6.5 percent").contains("Later revised to: USD 6.4");
    assertThat(checked.reason().en()).contains("(October 2023, statistics, 7 November 2023)");
    assertThat(checked.reason().zh()).contains("6.5%（2023年10月，statistics，2023年11月7日）");
  }

  @Test
  void amountsAreSaidAsEachLanguageWritesThem() {
    CheckedClaim target =
        desk.check(
            claim("trade_target", "32", "USD tn", ClaimQualifier.EXACT, null), Visibilities.ALL);
    assertThat(target.reason().en()).contains("USD 32 trillion (");
    assertThat(target.reason().zh()).contains("32万亿美元（").doesNotContain("USD");

    CheckedClaim growth =
        desk.check(
            claim("imports_growth", "6.4", "percent", ClaimQualifier.EXACT, null),
            Visibilities.ALL);
    assertThat(growth.reason().zh()).contains("按美元计6.4%（");
  }

  @Test
  void onlyAPeriodOrACurrencyNarrowsTheOutlook() {
    Claim claim = claim("imports_growth", "6.4", "percent", ClaimQualifier.EXACT, "economy=AU");

    assertThat(desk.check(claim, Visibilities.ALL).verdict()).isEqualTo(Verdict.UNKNOWN);
  }

  private static Claim claim(
      String indicator,
      String value,
      @Nullable String unit,
      ClaimQualifier qualifier,
      @Nullable String dimension) {
    return Said.claim(null, "indicator:" + indicator, dimension, value, unit, qualifier);
  }

  private static OutlookValue value(
      String indicator,
      String value,
      OutlookUnit unit,
      @Nullable String qualifier,
      boolean latest) {
    return new OutlookValue(
        new OutlookSubject(indicator, new OutlookPeriod("2023-10"), "USD", qualifier),
        new BigDecimal(value),
        unit,
        new OutlookVintage(LocalDate.parse("2023-11-07"), "statistics", latest));
  }

  private static final class Known implements OutlookValues {

    private static final List<OutlookValue> ALL =
        List.of(
            value("imports_growth", "6.4", OutlookUnit.PERCENT, "year on year; the month", true),
            value("imports_growth", "6.5", OutlookUnit.PERCENT, "year on year; the month", false),
            value(
                "trade_target",
                "32",
                OutlookUnit.TRILLION,
                "goods over five years; more than",
                true));

    @Override
    public List<OutlookValue> all(OutlookQuery query) {
      return ALL.stream()
          .filter(each -> each.subject().indicator().equals(query.indicator()))
          .toList();
    }

    @Override
    public Page<OutlookValue> page(OutlookQuery query, ListPart part) {
      return new Page<>(all(query), null);
    }

    @Override
    public List<OutlookValue> earlier(List<OutlookValue> than) {
      return List.of();
    }

    @Override
    public List<String> indicators() {
      return Stream.of("imports_growth", "trade_target").toList();
    }
  }
}
