package org.entrepot.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

@ApplicationScoped
class SqlExchangeRates implements ExchangeRates {

  @Inject DataSource dataSource;

  @Override
  public Rates between(LocalDate first, LocalDate last) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select day, currency, per_euro from exchange_rate where day between ? and ?")) {
      select.setObject(1, first.minusDays(Rates.DAYS_BACK));
      select.setObject(2, last);
      try (ResultSet rows = select.executeQuery()) {
        Rates rates = new Rates();
        while (rows.next()) {
          rates.add(rows.getObject(1, LocalDate.class), rows.getString(2), rows.getBigDecimal(3));
        }
        return rates;
      }
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }
}
