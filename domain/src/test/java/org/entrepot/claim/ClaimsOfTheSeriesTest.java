package org.entrepot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.access.Visibilities;
import org.entrepot.figure.PublishedSeries;
import org.entrepot.figure.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims about editions that are known only from publications. */
class ClaimsOfTheSeriesTest {

  private final ClaimDesk desk = new ClaimDesk();

  ClaimsOfTheSeriesTest() {
    PublishedSeries series = new PublishedSeries();
    desk.figures = new FigureClaims();
    desk.figures.figures = series.figures();
    desk.figures.qualifiers = series.qualifiers();
    desk.figures.editions = series.editions();
  }

  /** 2022 and 2025 are not what the rounded totals give by themselves, and not wrong. */
  @ParameterizedTest
  @CsvSource({
    "ciie-2, 23.0, CONFIRMED, 22.98 – 23.02 percent",
    "ciie-3, 2.1, CONFIRMED, 2.08 – 2.11 percent",
    "ciie-5, 3.9, CONSISTENT, 3.9 or 4.0 percent",
    "ciie-5, 4.0, CONSISTENT, 3.9 or 4.0 percent",
    "ciie-5, 4.1, CONTRADICTED, 3.9 or 4.0 percent",
    "ciie-8, 4.4, CONSISTENT, 4.3 or 4.4 percent",
    "ciie-8, 4.3, CONSISTENT, 4.3 or 4.4 percent",
    "ciie-8, 4.5, CONTRADICTED, 4.3 or 4.4 percent"
  })
  void growthIsJudgedByWhatTheRoundedTotalsAllow(
      String edition, String percent, Verdict verdict, String known) {
    CheckedClaim checked = check(edition, "growth:tentative_deal_value", percent, "percent");

    assertThat(checked.verdict()).isEqualTo(verdict);
    assertThat(checked.value().en()).isEqualTo(known);
    assertThat(checked.reason().en()).contains(known);
  }

  @Test
  void growthThatIsLeftOpenIsSaidInBothLanguages() {
    CheckedClaim checked = check("ciie-8", "growth:tentative_deal_value", "4.4", "percent");

    assertThat(checked.value().zh()).isEqualTo("4.3%或4.4%");
    assertThat(checked.reason().en()).contains("4.34 – 4.36 percent");
    assertThat(checked.reason().zh()).contains("4.3%或4.4%").contains("4.34 – 4.36%");
  }

  @Test
  void aRecordOf290LeadersAfter297IsContradicted() {
    CheckedClaim record = check("ciie-8", "record:fortune_500_and_leaders", null, null);

    assertThat(record.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(record.reason().en()).contains("290 companies").contains("2024");
    assertThat(check("ciie-7", "record:fortune_500_and_leaders", null, null).verdict())
        .isEqualTo(Verdict.CONFIRMED);
    assertThat(check("ciie-8", "metric:fortune_500_and_leaders", "290", "companies").verdict())
        .isEqualTo(Verdict.CONFIRMED);
  }

  @Test
  void whoAttendsIsNotWhoExhibits() {
    String exhibiting = "metric:economies_with_exhibitors";
    String attending = "metric:bodies_attending";

    assertThat(check("ciie-5", exhibiting, "127", "countries").verdict())
        .isEqualTo(Verdict.CONFIRMED);
    assertThat(check("ciie-5", exhibiting, "145", "countries").verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(check("ciie-5", attending, "127", "countries").verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(check("ciie-5", "growth:bodies_attending", "14.2", "percent").verdict())
        .as("145 over 127 is 14.2 percent more of something else")
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void aPartThatIsKnownOnlyAsPublishedIsJudgedByThat() {
    assertThat(services("3.24").verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(services("3.24").reason().en()).contains("The published figure is");
    assertThat(services("3.3").verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  private CheckedClaim services(String value) {
    return desk.check(
        new Claim(
            "C",
            "ciie-1",
            ClaimTopic.of("metric:tentative_deal_value").orElseThrow(),
            "section=trade-in-services",
            value,
            "USD bn",
            ClaimQualifier.EXACT,
            null,
            null,
            null,
            null),
        Visibilities.ALL);
  }

  @Test
  void whatCannotBeComparedIsNotContradicted() {
    assertThat(check("ciie-2", "growth:tentative_deal_value", "23.0", "points").verdict())
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(exists("ciie-5", "metric:economies_with_exhibitors", "Nobody").verdict())
        .as("a number names nobody")
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(exists("ciie-5", "metric:economies_with_exhibitors", null).verdict())
        .isEqualTo(Verdict.CONFIRMED);
    assertThat(exists("ciie-5", "metric:agreements", "Nobody").verdict())
        .as("nothing is known of its agreements")
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void aRecordWithANumberIsThatNumberToo() {
    String leaders = "metric:fortune_500_and_leaders";
    assertThat(said("ciie-7", leaders, "297", ClaimQualifier.RECORD).verdict())
        .isEqualTo(Verdict.CONFIRMED);
    assertThat(said("ciie-7", leaders, "300", ClaimQualifier.RECORD).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(said("ciie-8", leaders, "290", ClaimQualifier.RECORD).reason().en())
        .contains("not the highest");
  }

  @Test
  void atMostIsThatOrAnythingBelow() {
    String leaders = "metric:fortune_500_and_leaders";
    assertThat(said("ciie-7", leaders, "297", ClaimQualifier.AT_MOST).verdict())
        .isEqualTo(Verdict.CONFIRMED);
    assertThat(said("ciie-7", leaders, "400", ClaimQualifier.AT_MOST).verdict())
        .isEqualTo(Verdict.CONFIRMED);
    assertThat(said("ciie-7", leaders, "296", ClaimQualifier.AT_MOST).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(
            said("ciie-2", "growth:tentative_deal_value", "30", ClaimQualifier.AT_MOST).verdict())
        .isEqualTo(Verdict.CONFIRMED);
    assertThat(
            said("ciie-2", "growth:tentative_deal_value", "20", ClaimQualifier.AT_MOST).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void aQualifierThatSaysNothingOfItIsNoVerdict() {
    assertThat(
            said("ciie-2", "growth:tentative_deal_value", "23.0", ClaimQualifier.INCLUDES)
                .verdict())
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(said("ciie-2", "growth:tentative_deal_value", "-1", ClaimQualifier.NEARLY).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  private CheckedClaim exists(String edition, String about, @Nullable String party) {
    return said(edition, about, party, null, ClaimQualifier.EXISTS);
  }

  private CheckedClaim said(String edition, String about, String value, ClaimQualifier qualifier) {
    return said(edition, about, value, null, qualifier);
  }

  private CheckedClaim check(
      String edition, String about, @Nullable String value, @Nullable String unit) {
    ClaimQualifier qualifier = value == null ? ClaimQualifier.RECORD : ClaimQualifier.EXACT;
    return said(edition, about, value, unit, qualifier);
  }

  private CheckedClaim said(
      String edition,
      String about,
      @Nullable String value,
      @Nullable String unit,
      ClaimQualifier qualifier) {
    return desk.check(Said.claim(edition, about, null, value, unit, qualifier), Visibilities.ALL);
  }
}
