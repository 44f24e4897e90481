package org.entrepot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleRatesTest {

  private static final LocalDate OPENING = LocalDate.of(2023, 11, 5);

  private final SampleRates rates = SampleRates.around(SampleEdition.SIXTH);

  @Test
  void ofASundayAreThoseOfTheFridayBefore() {
    assertThat(rates.perEuro("USD", OPENING)).isEqualByComparingTo("1.0702");
    assertThat(rates.perEuro("JPY", OPENING)).isEqualByComparingTo("159.87");
  }

  @Test
  void convertThroughTheEuroAndRoundOnce() {
    BigDecimal yen = new BigDecimal("1000000");
    assertThat(rates.oneYear(yen, "JPY", OPENING, 12)).isEqualByComparingTo("6694.19");
    assertThat(rates.oneYear(yen, "EUR", OPENING, 12)).isEqualByComparingTo("1070200");
  }

  @Test
  void countOneYearOfALongerTerm() {
    BigDecimal dollars = new BigDecimal("3600000");
    assertThat(rates.oneYear(dollars, "USD", OPENING, 36)).isEqualByComparingTo("1200000");
    assertThat(rates.oneYear(dollars, "USD", OPENING, 6)).isEqualByComparingTo("3600000");
  }
}
