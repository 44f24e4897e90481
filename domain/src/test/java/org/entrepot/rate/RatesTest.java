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
import org.entrepot.deal.OneYearValue;
import org.junit.jupiter.api.Test;

class RatesTest {

  private static final LocalDate FRIDAY = LocalDate.of(2023, 11, 3);
  private static final LocalDate SUNDAY = LocalDate.of(2023, 11, 5);

  private final Rates rates =
      new Rates()
          .add(FRIDAY, "USD", new BigDecimal("1.0702"))
          .add(FRIDAY, "CNY", new BigDecimal("7.8317"));

  /** Where the file of the bank has N/A from the changeover on. */
  @Test
  void takesTheFixedRateOfWhatBecameTheEuro() {
    LocalDate changeover = LocalDate.of(2026, 1, 1);
    Rates lev =
        new Rates()
            .add(LocalDate.of(2025, 12, 31), "USD", new BigDecimal("1.1750"))
            .add(LocalDate.of(2025, 12, 31), "BGN", new BigDecimal("1.9558"))
            .add(LocalDate.of(2026, 1, 5), "USD", new BigDecimal("1.1688"))
            .add(LocalDate.of(2026, 1, 9), "USD", new BigDecimal("1.1640"))
            .fix("BGN", new BigDecimal("1.95583"), changeover);
    assertThat(inDollars(lev, LocalDate.of(2026, 1, 5))).isEqualTo("116880.00");
    assertThat(inDollars(lev, LocalDate.of(2026, 1, 9))).isEqualTo("116400.00");
    assertThat(inDollars(lev, changeover)).isEqualTo("117500.00");
    assertThat(inDollars(lev, changeover.minusDays(1))).isEqualTo("117501.80");
    assertThat(lev.conversion("EUR", "BGN", changeover)).isPresent();
    assertThat(lev.conversion("EUR", "BGN", LocalDate.of(2025, 12, 24))).isEmpty();
  }

  private static String inDollars(Rates rates, LocalDate signed) {
    return rates
        .conversion("BGN", "USD", signed)
        .orElseThrow()
        .share(new BigDecimal("195583.00"), 12, 12)
        .toPlainString();
  }

  @Test
  void takesTheLastDayBeforeAWeekend() {
    assertThat(rates.conversion("CNY", "USD", SUNDAY))
        .contains(new RateConversion(FRIDAY, new BigDecimal("7.8317"), new BigDecimal("1.0702")));
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
    assertThat(rates.conversion("CNY", "USD", SUNDAY)).map(RateConversion::day).contains(FRIDAY);
    assertThat(rates.conversion("EUR", "USD", SUNDAY)).map(RateConversion::day).contains(SUNDAY);
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
    RateConversion same = new RateConversion(FRIDAY, BigDecimal.ONE, BigDecimal.ONE);
    assertThat(same.share(euros("0.005"), 1, 1)).isEqualTo("0.01");
    // a third of 0.0149999 would be 0.01 after a first rounding to 0.015
    assertThat(same.share(euros("0.0149999"), 1, 3)).isEqualTo("0.00");
  }

  @Property
  void aShareIsTheExactQuotientRounded(
      @ForAll @BigRange(min = "0.0001", max = "1000000000000") @Scale(4) BigDecimal amount,
      @ForAll @BigRange(min = "0.1", max = "20000") @Scale(4) BigDecimal from,
      @ForAll @BigRange(min = "0.1", max = "20000") @Scale(4) BigDecimal to,
      @ForAll @IntRange(min = OneYearValue.MONTHS_OF_A_YEAR, max = DealFiles.LONGEST_TERM)
          int months) {
    BigDecimal share = new RateConversion(FRIDAY, from, to).share(amount, 12, months);
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
