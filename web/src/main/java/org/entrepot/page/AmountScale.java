package org.entrepot.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The step in which amounts are shown: billions or millions in English, 亿 or 万 in Chinese, as each
 * language counts. A step is chosen for the largest amount of a table and kept for all.
 */
public enum AmountScale {
  BILLION(9, 2),
  MILLION(6, 2),
  ONE(0, 2),
  /** A whole number of something: no step, no decimals. */
  COUNT(0, 0),
  /** 亿 for what is billions in English. */
  YI(8, 1),
  /** 亿 for hundreds of millions, which Chinese does not count in 万. */
  FEW_YI(8, 2),
  /** 万 for what is millions in English. */
  WAN(4, 0);

  private static final BigDecimal BILLIONS = BigDecimal.TEN.pow(9);
  private static final BigDecimal HUNDRED_MILLIONS = BigDecimal.TEN.pow(8);
  private static final BigDecimal MILLIONS = BigDecimal.TEN.pow(6);

  private final int exponent;
  private final int decimals;

  AmountScale(int exponent, int decimals) {
    this.exponent = exponent;
    this.decimals = decimals;
  }

  /** The step for amounts of money up to this one. */
  public static AmountScale of(BigDecimal largest, Language language) {
    BigDecimal size = largest.abs();
    boolean english = language == Language.EN;
    if (size.compareTo(BILLIONS) >= 0) {
      return english ? BILLION : YI;
    }
    if (size.compareTo(MILLIONS) < 0) {
      return ONE;
    }
    if (english) {
      return MILLION;
    }
    return size.compareTo(HUNDRED_MILLIONS) < 0 ? WAN : FEW_YI;
  }

  /** The number in this step, rounded half up from the unrounded value. */
  public String number(BigDecimal amount, Numbers numbers) {
    return numbers.decimal(shown(amount), decimals);
  }

  /** The number in this step with the decimals that it has: nothing is rounded. */
  String exact(BigDecimal amount, Numbers numbers) {
    BigDecimal shown = amount.movePointLeft(exponent);
    return numbers.decimal(shown, shown.scale());
  }

  /** What {@link #number} writes, as a number. */
  public BigDecimal shown(BigDecimal amount) {
    return amount.movePointLeft(exponent).setScale(decimals, RoundingMode.HALF_UP);
  }

  public int decimals() {
    return decimals;
  }

  /** The word of this step in the bundle. */
  String key() {
    return switch (this) {
      case BILLION -> "billion";
      case MILLION -> "million";
      case YI, FEW_YI -> "yi";
      case WAN -> "wan";
      case ONE, COUNT -> "one";
    };
  }
}
