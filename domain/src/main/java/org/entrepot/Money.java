package org.entrepot;

import java.math.BigDecimal;

/**
 * An amount as it was agreed, in the currency it was agreed in.
 *
 * @param amount exact, any number of decimals
 * @param currency ISO 4217 alphabetic code
 */
public record Money(BigDecimal amount, String currency) {

  public Money {
    if (!currency.matches("[A-Z]{3}")) {
      throw new InvalidValue("currency.form", "currency", currency);
    }
  }

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }
}
