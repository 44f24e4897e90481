package org.entrepot.rate;

import javax.sql.DataSource;

/** What others take from this package, as the container would wire it. */
public final class RateParts {

  private RateParts() {}

  public static ExchangeRates exchangeRates(DataSource dataSource) {
    SqlExchangeRates rates = new SqlExchangeRates();
    rates.dataSource = dataSource;
    return rates;
  }
}
