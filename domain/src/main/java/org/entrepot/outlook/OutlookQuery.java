package org.entrepot.outlook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which values are asked for; null narrows nothing.
 *
 * @param asOf what was published by that day
 * @param allVintages or else the latest of each subject
 */
public record OutlookQuery(
    @Nullable String indicator,
    @Nullable OutlookPeriod period,
    @Nullable String currency,
    @Nullable LocalDate asOf,
    boolean allVintages) {

  /** The latest values of an indicator, or of all. */
  public static OutlookQuery latest(@Nullable String indicator) {
    return new OutlookQuery(indicator, null, null, null, false);
  }

  public OutlookQuery of(String other) {
    return new OutlookQuery(other, period, currency, asOf, allVintages);
  }
}
