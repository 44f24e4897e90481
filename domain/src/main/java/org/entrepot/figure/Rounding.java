package org.entrepot.figure;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;

/**
 * How a value is rounded for people; always half up, away from zero.
 *
 * @param decimals of the unit it is shown in
 * @param scaled whether large values are shown in millions and billions
 */
public record Rounding(int decimals, boolean scaled) {

  private static final BigDecimal THOUSAND = new BigDecimal(1_000);

  /** The rule in words. */
  public String rule() {
    return switch (decimals) {
      case 0 -> "whole number, half up";
      case 1 -> "1 decimal, half up";
      default -> decimals + " decimals, half up";
    };
  }

  /** The value in the largest step that it reaches, once rounded there. */
  Stepped apply(BigDecimal value) {
    RoundingStep step = RoundingStep.ONE;
    BigDecimal rounded = in(step, value);
    while (scaled && step != RoundingStep.BILLION && reachesNext(step, rounded)) {
      step = step.next();
      rounded = in(step, value);
    }
    return new Stepped(rounded, step);
  }

  private BigDecimal in(RoundingStep step, BigDecimal value) {
    return value.movePointLeft(step.power).setScale(decimals, HALF_UP);
  }

  private static boolean reachesNext(RoundingStep step, BigDecimal rounded) {
    BigDecimal least = step == RoundingStep.ONE ? THOUSAND.multiply(THOUSAND) : THOUSAND;
    return rounded.abs().compareTo(least) >= 0;
  }

  /** A rounded value and the step that it is counted in. */
  record Stepped(BigDecimal value, RoundingStep step) {}

  /** Ones, millions, billions; thousands are written out. */
  enum RoundingStep {
    ONE(0, ""),
    MILLION(6, "m"),
    BILLION(9, "bn");

    final int power;
    final String sign;

    RoundingStep(int power, String sign) {
      this.power = power;
      this.sign = sign;
    }

    RoundingStep next() {
      return this == ONE ? MILLION : BILLION;
    }
  }
}
