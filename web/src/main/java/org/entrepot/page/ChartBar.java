package org.entrepot.page;

import java.math.BigDecimal;

/**
 * One bar of a chart and what it stands for.
 *
 * @param name under the bar: {@code 2023}
 * @param value its height, at zero or above
 * @param number the value as it is written at the bar
 * @param note under the name, such as the growth, in lines; empty if there is nothing to say
 * @param spoken all of it in words, for those who do not see the bar
 * @param href what it opens
 * @param now whether it is the one in view
 * @param hatched whether it stands for what was published elsewhere
 */
public record ChartBar(
    String name,
    BigDecimal value,
    String number,
    String note,
    String spoken,
    String href,
    boolean now,
    boolean hatched) {

  /** The place of a bar where no value is known. */
  public static ChartBar gap(String name) {
    return new ChartBar(name, BigDecimal.ZERO, "", "", "", "", false, false);
  }

  boolean isGap() {
    return number.isEmpty();
  }
}
