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

  private record Rate(LocalDate day, String currency, BigDecimal perEuro) {}

  @Inject Sql sql;

  @Override
  public Rates between(LocalDate first, LocalDate last) {
    Rates rates = new Rates();
    sql.list("select since, currency, per_euro from euro_conversion", SqlExchangeRates::rate)
        .forEach(fixed -> rates.fix(fixed.currency(), fixed.perEuro(), fixed.day()));
    sql.list(
            "select day, currency, per_euro from exchange_rate where day between ? and ?",
            SqlExchangeRates::rate,
            first.minusDays(Rates.DAYS_BACK),
            last)
        .forEach(rate -> rates.add(rate.day(), rate.currency(), rate.perEuro()));
    return rates;
  }

  private static Rate rate(ResultSet row) throws SQLException {
    return new Rate(row.getObject(1, LocalDate.class), row.getString(2), row.getBigDecimal(3));
  }
}
