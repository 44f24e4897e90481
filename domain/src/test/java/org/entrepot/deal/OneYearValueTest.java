package org.entrepot.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.entrepot.Money;
import org.entrepot.rate.Rates;
import org.junit.jupiter.api.Test;

class OneYearValueTest {

  private static final LocalDate MONDAY = LocalDate.of(2023, 11, 6);
  private static final Rates RATES =
      new Rates()
          .add(MONDAY, "USD", new BigDecimal("1.0727"))
          .add(MONDAY, "CNY", new BigDecimal("7.8080"));

  private static OneYearValue of(String amount, String currency, int months, LocalDate day) {
    return OneYearValue.of(Money.of(amount, currency), months, day, RATES, "USD");
  }

  @Test
  void aYearOfThreeIsAThirdAtTheRatesOfTheDay() {
    OneYearValue value = of("52200000", "EUR", 36, MONDAY);
    assertThat(value.isShare()).isTrue();
    assertThat(value.ofOneYear()).isEqualByComparingTo("17400000");
    assertThat(Objects.requireNonNull(value.rates()).day()).isEqualTo(MONDAY);
    assertThat(value.counted()).isEqualByComparingTo("18664980.00");
  }

  @Test
  void aContractOfAYearOrLessCountsWhole() {
    assertThat(of("1000", "USD", 12, MONDAY).counted()).isEqualByComparingTo("1000");
    OneYearValue half = of("1000", "USD", 6, MONDAY);
    assertThat(half.isShare()).isFalse();
    assertThat(half.counted()).isEqualByComparingTo("1000");
  }

  @Test
  void ratesAreThoseOfTheLastDayThatHasThem() {
    OneYearValue value = of("7808", "CNY", 12, MONDAY.plusDays(2));
    assertThat(Objects.requireNonNull(value.rates()).day()).isEqualTo(MONDAY);
    assertThat(value.counted()).isEqualByComparingTo("1072.70");
  }

  @Test
  void withoutARateItCountsForNothingYet() {
    OneYearValue value = of("1000", "CNY", 12, MONDAY.plusDays(8));
    assertThat(value.rates()).isNull();
    assertThat(value.counted()).isNull();
  }
}
