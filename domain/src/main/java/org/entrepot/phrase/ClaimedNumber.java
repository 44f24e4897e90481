package org.entrepot.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A phrase's number as claims say it: {@code 78.41} and {@code USD bn}. */
record ClaimedNumber(@Nullable String value, @Nullable String unit) {

  private static final BigDecimal MILLION = new BigDecimal("1E6");
  private static final BigDecimal BILLION = new BigDecimal("1E9");

  static ClaimedNumber of(Phrase phrase) {
    BigDecimal value = phrase.value();
    if (value == null) {
      return new ClaimedNumber(null, null);
    }
    if (!PhraseTopic.isMoney(phrase.unit())) {
      return new ClaimedNumber(written(value, phrase.unit()), phrase.unit());
    }
    int power = power(value.abs());
    String step = power == 9 ? " bn" : power == 6 ? " m" : "";
    return new ClaimedNumber(value.movePointLeft(power).toPlainString(), phrase.unit() + step);
  }

  /**
   * What is measured is as exact as its last digit: 36.6 ten thousand square metres are {@code
   * 366E3}. What is counted is exact.
   */
  private static String written(BigDecimal value, @Nullable String unit) {
    return "m2".equals(unit) && value.scale() < 0
        ? value.unscaledValue() + "E" + -value.scale()
        : value.toPlainString();
  }

  private static int power(BigDecimal value) {
    return value.compareTo(BILLION) >= 0 ? 9 : value.compareTo(MILLION) >= 0 ? 6 : 0;
  }
}
