package org.entrepot.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Two rates of one day.
 *
 * @param day of their publication
 * @param from units of the currency converted from, for one euro
 * @param to units of the currency converted to, for one euro
 */
public record RateConversion(LocalDate day, BigDecimal from, BigDecimal to) {

  /**
   * A share of an amount in the other currency. Exact until the end, then rounded once, half up to
   * 2 decimals.
   *
   * @param numerator of the share
   * @param denominator of the share
   */
  public BigDecimal share(BigDecimal amount, int numerator, int denominator) {
    return amount
        .multiply(BigDecimal.valueOf(numerator))
        .multiply(to)
        .divide(from.multiply(BigDecimal.valueOf(denominator)), 2, RoundingMode.HALF_UP);
  }
}
