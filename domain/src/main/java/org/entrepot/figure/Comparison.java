package org.entrepot.figure;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/**
 * The growth of a figure over the same figure of an earlier edition, both from their ledgers and
 * both unrounded, so the interval is one point and the last digit is settled.
 *
 * @param edition the earlier edition
 * @param earlier its value, not rounded
 * @param low percent, 2 decimals
 * @param high percent, 2 decimals
 * @param rounded percent, 1 decimal, from the exact quotient and not from {@code low}
 */
public record Comparison(
    String edition, BigDecimal earlier, BigDecimal low, BigDecimal high, BigDecimal rounded) {

  /** The unit of growth. */
  public static final String UNIT = "percent";

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * The growth from one value to the other.
   *
   * @param earlier above zero
   */
  static Comparison of(String edition, BigDecimal earlier, BigDecimal value) {
    BigDecimal change = value.subtract(earlier).multiply(HUNDRED);
    BigDecimal growth = change.divide(earlier, 2, HALF_UP);
    return new Comparison(edition, earlier, growth, growth, change.divide(earlier, 1, HALF_UP));
  }
}
