package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entrepot.figure.HighestSoFar.LeftOut;
import org.entrepot.figure.HighestSoFar.LeftOutBecause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures of the editions of 2018 to 2025 say, read as anybody reads them. */
class PublishedSeriesTest {

  private static final String VALUE = "tentative_deal_value";
  private static final String LEADERS = "fortune_500_and_leaders";
  private static final String EXHIBITING = "economies_with_exhibitors";
  private static final String ATTENDING = "bodies_attending";

  private final World world = new PublishedSeries().world;

  @ParameterizedTest
  @CsvSource({
    "ciie-2, 23.0, ",
    "ciie-3, 2.1, ",
    "ciie-4, -2.6, ",
    "ciie-5, , 3.9 4.0",
    "ciie-6, , 6.6 6.7",
    "ciie-7, , 2.0 2.1",
    "ciie-8, , 4.3 4.4"
  })
  void growsByWhatTheRoundedTotalsAllow(
      String edition, @Nullable String rounded, @Nullable String candidates) {
    Comparison growth = comparison(edition, VALUE);

    assertThat(growth.basis()).isEqualTo(FigureBasis.PUBLISHED);
    assertThat(Objects.toString(growth.rounded(), null)).isEqualTo(rounded);
    assertThat(growth.candidates().stream().map(Object::toString))
        .isEqualTo(candidates == null ? List.of() : Arrays.asList(candidates.split(" ")));
  }

  @Test
  void hasNoRecordOfLeadersIn2025With290After297() {
    Figure now = world.figure("ciie-8", LEADERS);

    assertThat(now.text().en()).isEqualTo("290 companies");
    assertThat(mark("ciie-8", LEADERS).holds()).isFalse();
    assertThat(mark("ciie-8", LEADERS).among())
        .containsExactly("ciie-4", "ciie-5", "ciie-6", "ciie-7");
    assertThat(mark("ciie-8", LEADERS).leftOut())
        .containsExactly(
            new LeftOut("ciie-1", LeftOutBecause.NO_VALUE),
            new LeftOut("ciie-2", LeftOutBecause.NO_VALUE),
            new LeftOut("ciie-3", LeftOutBecause.NO_VALUE));
    // 290 / 297 = 0.97643
    assertThat(comparison("ciie-8", LEADERS).rounded()).isEqualTo("-2.4");
  }

  @Test
  void hasRecordsOfLeadersBeforeThat() {
    assertThat(mark("ciie-6", LEADERS).holds()).isTrue();
    assertThat(mark("ciie-6", LEADERS).laterHigher()).containsExactly("ciie-7", "ciie-8");
    assertThat(mark("ciie-7", LEADERS).holds()).isTrue();
    assertThat(mark("ciie-7", LEADERS).laterHigher()).isEmpty();
  }

  @Test
  void saysTheSameOfLeadersThatAreCountedFromRecords() {
    world.exhibitors("ciie-8", "FORTUNE_500", 159);
    world.exhibitors("ciie-8", "INDUSTRY_LEADER", 131);
    world.exhibitors("ciie-8", "SME", 1000);

    assertThat(world.figure("ciie-8", LEADERS).basis()).isEqualTo(FigureBasis.LEDGER);
    assertThat(world.figure("ciie-8", LEADERS).value()).isEqualTo("290");
    assertThat(mark("ciie-8", LEADERS).holds()).isFalse();

    world.exhibitors("ciie-8", "INDUSTRY_LEADER", 7);
    assertThat(mark("ciie-8", LEADERS).holds()).as("297 is no more than 297").isFalse();
    world.exhibitors("ciie-8", "INDUSTRY_LEADER", 1);
    assertThat(mark("ciie-8", LEADERS).holds()).isTrue();
  }

  @Test
  void comparesWhoExhibitsWithWhoExhibits() {
    // 127 exhibited and 145 attended in 2022; 127 exhibited in 2021, 151 in 2018
    assertThat(world.figure("ciie-5", EXHIBITING).value()).isEqualTo("127");
    assertThat(comparison("ciie-5", EXHIBITING).earlier()).isEqualTo("127");
    assertThat(comparison("ciie-5", EXHIBITING).rounded()).isEqualTo("0.0");
    assertThat(comparison("ciie-6", EXHIBITING).earlier()).isEqualTo("127");
    assertThat(mark("ciie-8", EXHIBITING).among())
        .containsExactly("ciie-1", "ciie-4", "ciie-5", "ciie-6", "ciie-7");
    assertThat(mark("ciie-8", EXHIBITING).holds()).as("138 after 151").isFalse();
  }

  @Test
  void comparesWhoAttendsWithWhoAttends() {
    assertThat(world.figure("ciie-5", ATTENDING).value()).isEqualTo("145");
    assertThat(world.figure("ciie-5", ATTENDING).comparison()).isNull();
    assertThat(mark("ciie-5", ATTENDING).among()).isEmpty();
    assertThat(mark("ciie-5", ATTENDING).holds()).isNull();
    assertThat(comparison("ciie-6", ATTENDING).earlier()).isEqualTo("145");
    assertThat(mark("ciie-6", ATTENDING).among()).containsExactly("ciie-5");
    assertThat(mark("ciie-6", ATTENDING).holds()).as("154 after 145").isTrue();
  }

  private Comparison comparison(String edition, String metric) {
    return Objects.requireNonNull(world.figure(edition, metric).comparison());
  }

  private HighestSoFar mark(String edition, String metric) {
    return Objects.requireNonNull(world.figure(edition, metric).mark());
  }
}
