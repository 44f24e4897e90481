package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlAuditTrail implements AuditTrail {

  @Inject DataSource dataSource;
  @Inject AuditLog log;

  @Override
  public void add(Act act, String what, @Nullable String subject) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "insert into audit (who, what, subject, origin) values (?, ?, ?, ?)")) {
      statement.setString(1, act.who());
      statement.setString(2, what);
      statement.setString(3, subject);
      statement.setString(4, act.origin());
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    log.add(act, what, subject);
  }
}
