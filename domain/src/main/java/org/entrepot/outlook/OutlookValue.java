package org.entrepot.outlook;

import java.math.BigDecimal;

/**
 * An indicator's or target's value as it was published.
 *
 * @param value with the decimals that it was published with; below zero where something fell
 * @param unit of the value; an amount is in the subject's currency
 */
public record OutlookValue(
    OutlookSubject subject, BigDecimal value, OutlookUnit unit, OutlookVintage vintage) {

  /** In single units of the currency, or the percentage itself. */
  public BigDecimal whole() {
    return value.movePointRight(unit.exponent());
  }
}
