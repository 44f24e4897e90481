package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entrepot.access.Visibilities;
import org.entrepot.published.PublishedQualifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth as it was published, beside what the published totals allow. */
class StatedGrowthsTest {

  private static final String VALUE = "tentative_deal_value";

  private final World world = new PublishedSeries().world;
  private final StatedGrowths growths = new StatedGrowths();

  StatedGrowthsTest() {
    growths.histories = world.figures.histories;
    growths.qualifiers = new PublishedQualifiers(Map.of());
  }

  /** 2022 and 2025 do not follow from the rounded totals, and are not wrong. */
  @ParameterizedTest
  @CsvSource({
    "ciie-2, 23, CONFIRMED",
    "ciie-3, 2.1, CONFIRMED",
    "ciie-4, -2.6, CONFIRMED",
    "ciie-5, 3.9, CONSISTENT",
    "ciie-6, 6.7, CONSISTENT",
    "ciie-7, 2.0, CONSISTENT",
    "ciie-8, 4.4, CONSISTENT"
  })
  void isJudgedByWhatTheTotalsAllow(String edition, String percent, Verdict verdict) {
    List<StatedGrowth> stated = growths.of(world.figure(edition, VALUE));

    assertThat(stated).hasSize(1);
    assertThat(stated.get(0).figure().value()).isEqualTo(percent);
    assertThat(stated.get(0).verdict()).isEqualTo(verdict);
  }

  @Test
  void isContradictedByTotalsThatDoNotAllowIt() {
    world.published.publish("ciie-8", "growth_of_" + VALUE, "4.6", "percent", null);

    assertThat(growths.of(world.figure("ciie-8", VALUE)))
        .extracting(StatedGrowth::verdict)
        .containsExactly(Verdict.CONSISTENT, Verdict.CONTRADICTED);
  }

  @Test
  void isUnknownWhereNothingIsComparable() {
    world.published.publish("ciie-1", "growth_of_" + VALUE, "9", "percent", null);

    assertThat(growths.of(world.figure("ciie-1", VALUE)))
        .extracting(StatedGrowth::verdict)
        .containsExactly(Verdict.UNKNOWN);
  }

  @Test
  void isOfNoOtherFigureAndOfNoPartOfTheDays() {
    assertThat(growths.of(world.figure("ciie-8", "exhibitors"))).isEmpty();
    FigureQuery first = FigureQuery.LIVE.through(world.figures.editions.get("ciie-8").startsOn());
    assertThat(growths.of(world.figures.figure("ciie-8", VALUE, first, Visibilities.ALL)))
        .isEmpty();
  }

  @Test
  void isCalledByItsMetric() {
    assertThat(StatedGrowths.metric("growth_of_tentative_deal_value")).isEqualTo(VALUE);
    assertThat(StatedGrowths.metric("visits")).isEqualTo("visits");
  }
}
