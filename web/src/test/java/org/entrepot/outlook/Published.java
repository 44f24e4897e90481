package org.entrepot.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Values as they are published around an expo. */
final class Published {

  private Published() {}

  static OutlookValue growth(String period, @Nullable String currency, String percent) {
    return new OutlookValue(
        new OutlookSubject("imports_growth", new OutlookPeriod(period), currency, "year on year"),
        new BigDecimal(percent),
        OutlookUnit.PERCENT,
        vintage("2023-11-07"));
  }

  static OutlookValue amount(String number, OutlookUnit unit, String currency) {
    return new OutlookValue(
        new OutlookSubject("trade_target", new OutlookPeriod("2024/2028"), currency, null),
        new BigDecimal(number),
        unit,
        vintage("2023-10-18"));
  }

  private static OutlookVintage vintage(String day) {
    return new OutlookVintage(LocalDate.parse(day), "customs, \"as stated\"", true);
  }
}
