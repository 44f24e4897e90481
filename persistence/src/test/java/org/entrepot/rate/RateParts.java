package org.entrepot.rate;

import javax.sql.DataSource;
import org.entrepot.Sql;
import org.entrepot.intake.StagedRules;

/** What others take from this package, as the container would wire it. */
public final class RateParts {

  private RateParts() {}

  public static StagedRules rules() {
    return new CurrencyRules();
  }

  public static ExchangeRates exchangeRates(DataSource dataSource) {
    SqlExchangeRates rates = new SqlExchangeRates();
    rates.sql = new Sql(dataSource);
    return rates;
  }
}
