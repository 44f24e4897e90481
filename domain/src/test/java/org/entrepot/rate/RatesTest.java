package org.entrepot.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.entrepot.deal.DealFiles;
import org.entrepot.deal.DealRecord;
import org.junit.jupiter.api.Test;

class RatesTest {

  private static final LocalDate FRIDAY = LocalDate.of(2023, 11, 3);
  private static final LocalDate SUNDAY = LocalDate.of(2023, 11, 5);

  private final Rates rates =
      new Rates()
          .add(FRIDAY, "USD", new BigDecimal("1.0702"))
          .add(FRIDAY, "CNY", new BigDecimal("7.8317"));

  @Test
  void takesTheLastDayBeforeAWeekend() {
    assertThat(rates.conversion("CNY", "USD", SUNDAY))
        .contains(new Conversion(FRIDAY, new BigDecimal("7.8317"), new BigDecimal("1.0702")));
  }

  @Test
  void goesBackSevenDaysAndNoFurther() {
    assertThat(rates.conversion("CNY", "USD", FRIDAY.plusDays(7))).isPresent();
    assertThat(rates.conversion("CNY", "USD", FRIDAY.plusDays(8))).isEmpty();
    assertThat(rates.conversion("CNY", "USD", FRIDAY.minusDays(1))).isEmpty();
  }

  @Test
  void takesBothRatesFromOneDay() {
    rates.add(SUNDAY, "USD", new BigDecimal("1.5"));
    assertThat(rates.conversion("CNY", "USD", SUNDAY)).map(Conversion::day).contains(FRIDAY);
    assertThat(rates.conversion("EUR", "USD", SUNDAY)).map(Conversion::day).contains(SUNDAY);
  }

  @Test
  void aEuroHasRateOne() {
    assertThat(rates.conversion("EUR", "USD", FRIDAY).orElseThrow().share(euros("100"), 1, 1))
        .isEqualTo("107.02");
    assertThat(rates.conversion("USD", "EUR", FRIDAY).orElseThrow().share(euros("107.02"), 1, 1))
        .isEqualTo("100.00");
  }

  @Test
  void needsNoRateWithinOneCurrency() {
    assertThat(new Rates().conversion("USD", "USD", SUNDAY).orElseThrow().share(euros("5"), 1, 1))
        .isEqualTo("5.00");
  }

  @Test
  void knowsNoCurrencyThatHasNoRate() {
    assertThat(rates.conversion("JPY", "USD", FRIDAY)).isEmpty();
  }

  @Test
  void roundsOnceAtTheEndHalfUp() {
    Conversion same = new Conversion(FRIDAY, BigDecimal.ONE, BigDecimal.ONE);
    assertThat(same.share(euros("0.005"), 1, 1)).isEqualTo("0.01");
    // a third of 0.0149999 would be 0.01 after a first rounding to 0.015
    assertThat(same.share(euros("0.0149999"), 1, 3)).isEqualTo("0.00");
  }

  @Property
  void aShareIsTheExactQuotientRounded(
      @ForAll @BigRange(min = "0.0001", max = "1000000000000") @Scale(4) BigDecimal amount,
      @ForAll @BigRange(min = "0.1", max = "20000") @Scale(4) BigDecimal from,
      @ForAll @BigRange(min = "0.1", max = "20000") @Scale(4) BigDecimal to,
      @ForAll @IntRange(min = DealRecord.MONTHS_OF_A_YEAR, max = DealFiles.LONGEST_TERM)
          int months) {
    BigDecimal share = new Conversion(FRIDAY, from, to).share(amount, 12, months);
    BigDecimal exact =
        amount
            .multiply(to)
            .multiply(BigDecimal.valueOf(12))
            .divide(from.multiply(BigDecimal.valueOf(months)), new MathContext(60));
    assertThat(share.scale()).isEqualTo(2);
    assertThat(share).isEqualByComparingTo(exact.setScale(2, RoundingMode.HALF_UP));
  }

  private static BigDecimal euros(String amount) {
    return new BigDecimal(amount);
  }
}
