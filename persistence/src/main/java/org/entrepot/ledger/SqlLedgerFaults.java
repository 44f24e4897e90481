package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

@ApplicationScoped
class SqlLedgerFaults implements LedgerFaults {

  @Inject DataSource dataSource;

  @Override
  public List<String> in(String edition) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select fault from ledger_check(?)")) {
      query.setString(1, edition);
      List<String> faults = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          faults.add(rows.getString(1));
        }
      }
      return faults;
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }
}
