package org.entrepot.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number alone.
 *
 * @param value its scale says how far it was rounded
 * @param inWords whether it is written in words: those are numbers of something or no numbers
 * @param about whether its own words say that it is near: 五六百
 * @param unit what its own words count: {@code percent} of 六成; null of most
 */
record Numeral(
    int start, int end, BigDecimal value, boolean inWords, boolean about, @Nullable String unit) {

  Numeral(int start, int end, BigDecimal value, boolean inWords) {
    this(start, end, value, inWords, false, null);
  }

  static Numeral share(int start, int end, BigDecimal percent) {
    return new Numeral(start, end, percent, false, false, "percent");
  }

  /** Whether it could be a year: those are no numbers unless a unit follows at once. */
  boolean isYearLike() {
    return !inWords
        && unit == null
        && end - start == 4
        && value.scale() == 0
        && value.intValue() >= 1900
        && value.intValue() < 2100;
  }
}
