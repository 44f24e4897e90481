package org.entrepot.figure;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedQualifiers;
import org.entrepot.published.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Growth of the real series: what was claimed, and what the rounded totals allow. */
class GrowthTest {

  private static final PublishedQualifiers QUALIFIERS = new PublishedQualifiers(Map.of());

  @ParameterizedTest
  @CsvSource({
    "2, '23.0', CONFIRMED",
    "3, '2.1', CONFIRMED",
    "4, '-2.6', CONFIRMED",
    "5, '3.9, 4.0', CONSISTENT",
    "6, '6.6, 6.7', CONSISTENT",
    "7, '2.0, 2.1', CONSISTENT",
    "8, '4.3, 4.4', CONSISTENT"
  })
  void isJudgedByWhatTheRoundedTotalsAllow(int ordinal, String candidates, Verdict verdict) {
    Interval growth = growth(ordinal);
    BigDecimal claimed = Series.of(ordinal, "growth_of_tentative_deal_value").value();

    assertThat(Growth.candidates(growth))
        .containsExactlyElementsOf(
            List.of(candidates.split(", ")).stream().map(BigDecimal::new).toList());
    assertThat(Verdict.of(claimed, growth)).isEqualTo(verdict);
  }

  @Test
  void isContradictedOutsideTheInterval() {
    assertThat(Verdict.of(new BigDecimal("4.5"), growth(8))).isEqualTo(Verdict.CONTRADICTED);
    assertThat(Verdict.of(new BigDecimal("4.2"), growth(8))).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void leavesOutAnEndThatCannotBe() {
    // from exactly 1000 to below 1066.50: 6.65 percent itself is not reached
    Interval below = new Interval(decimal("1066"), true, decimal("1066.50"), false);
    Interval to = new Interval(decimal("1066"), true, decimal("1066.50"), true);
    Interval thousand = Interval.exactly(decimal("1000"));

    assertThat(Growth.candidates(Growth.between(thousand, below))).containsExactly(decimal("6.6"));
    assertThat(Growth.candidates(Growth.between(thousand, to)))
        .containsExactly(decimal("6.6"), decimal("6.7"));
  }

  @Test
  void listsNoCandidatesWhereTheyAreVeryMany() {
    Interval wide = new Interval(decimal("1"), true, decimal("2"), true);

    assertThat(Growth.candidates(Growth.between(Interval.exactly(decimal("1")), wide))).isEmpty();
  }

  @Property
  void holdsTheGrowthOfEveryPairWithinTheRounding(
      @ForAll @IntRange(min = 1_000_000, max = 9_999_999) int earlier,
      @ForAll @IntRange(min = 1_000_000, max = 9_999_999) int value) {
    Interval exact =
        Growth.between(Interval.exactly(cents(earlier)), Interval.exactly(cents(value)));
    Interval rounded =
        Growth.between(
            Interval.roundedTo(cents(earlier).setScale(0, HALF_UP)),
            Interval.roundedTo(cents(value).setScale(0, HALF_UP)));

    assertThat(exact.isWithin(rounded)).isTrue();
    assertThat(Growth.candidates(rounded)).containsAll(Growth.candidates(exact));
  }

  private static Interval growth(int ordinal) {
    return Growth.between(value(ordinal - 1), value(ordinal));
  }

  private static Interval value(int ordinal) {
    Series.Row row = Series.of(ordinal, "tentative_deal_value");
    return QUALIFIERS.range(row.value(), row.qualifier(), false);
  }

  private static BigDecimal cents(int amount) {
    return BigDecimal.valueOf(amount, 2);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
