package org.entrepot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Binds values as the database's driver wants them. */
final class SqlValues {

  private SqlValues() {}

  /** A statement with its values; whoever asks for it closes it. */
  static PreparedStatement bind(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      set(connection, statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void set(
      Connection connection, PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    if (value instanceof SqlArray array) {
      statement.setArray(at, connection.createArrayOf(array.type(), array.values().toArray()));
    } else if (value instanceof Instant instant) {
      statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
    } else {
      statement.setObject(at, value);
    }
  }
}
