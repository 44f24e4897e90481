package org.entrepot.phrase;

import java.math.BigDecimal;

/**
 * A number alone.
 *
 * @param value its scale says how far it was rounded
 * @param inWords whether it is written in words: those are numbers of something or no numbers
 */
record Numeral(int start, int end, BigDecimal value, boolean inWords) {

  /** Whether it could be a year: those are no numbers unless a unit follows at once. */
  boolean isYearLike() {
    return !inWords
        && end - start == 4
        && value.scale() == 0
        && value.intValue() >= 1900
        && value.intValue() < 2100;
  }
}
