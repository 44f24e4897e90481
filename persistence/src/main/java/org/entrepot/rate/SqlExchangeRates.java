package org.entrepot.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.entrepot.Sql;

@ApplicationScoped
class SqlExchangeRates implements ExchangeRates {

  /** Of these days, and what currencies of the euro are for good, from which day on. */
  private static final String BETWEEN =
      """
      select false, day, currency, per_euro from exchange_rate where day between ? and ?
      union all select true, since, currency, per_euro from euro_conversion
      """;

  private record Rate(boolean fixed, LocalDate day, String currency, BigDecimal perEuro) {

    void addTo(Rates rates) {
      if (fixed) {
        rates.fix(currency, perEuro, day);
      } else {
        rates.add(day, currency, perEuro);
      }
    }
  }

  @Inject Sql sql;

  @Override
  public Rates between(LocalDate first, LocalDate last) {
    Rates rates = new Rates();
    sql.list(BETWEEN, SqlExchangeRates::rate, first.minusDays(Rates.DAYS_BACK), last)
        .forEach(rate -> rate.addTo(rates));
    return rates;
  }

  private static Rate rate(ResultSet row) throws SQLException {
    return new Rate(
        row.getBoolean(1),
        row.getObject(2, LocalDate.class),
        row.getString(3),
        row.getBigDecimal(4));
  }
}
