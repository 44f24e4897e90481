package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Hands facts to the database's {@code settle}: by COPY, or a single record in one call. */
@ApplicationScoped
class SqlLedger implements Ledger {

  private static final String SETTLE_RECORD =
      "select settle_record(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject DataSource dataSource;
  @Inject OwnWrites ownWrites;

  @Override
  public Map<String, Long> settle(Stream<Statement> statements, String reason, long batch) {
    Map<String, Long> positions = write(statements, reason, batch);
    ownWrites.announce(positions);
    return positions;
  }

  private Map<String, Long> write(Stream<Statement> statements, String reason, long batch) {
    try (Connection connection = dataSource.getConnection()) {
      Iterator<Statement> rest = statements.iterator();
      if (!rest.hasNext()) {
        return Map.of();
      }
      Statement first = rest.next();
      if (!rest.hasNext()) {
        return settleRecord(connection, first, reason, batch);
      }
      SettlingCopy copy = new SettlingCopy(connection);
      copy.add(first);
      while (rest.hasNext()) {
        copy.add(rest.next());
      }
      copy.flush();
      return settleCopied(connection, reason, batch);
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }

  private static Map<String, Long> settleCopied(Connection connection, String reason, long batch)
      throws SQLException {
    try (PreparedStatement call =
        connection.prepareStatement("select ledger, head_position from settle(?, ?)")) {
      call.setString(1, reason);
      call.setLong(2, batch);
      Map<String, Long> positions = new LinkedHashMap<>();
      try (ResultSet rows = call.executeQuery()) {
        while (rows.next()) {
          positions.put(rows.getString(1), rows.getLong(2));
        }
      }
      return positions;
    }
  }

  private static Map<String, Long> settleRecord(
      Connection connection, Statement statement, String reason, long batch) throws SQLException {
    try (PreparedStatement call = connection.prepareStatement(SETTLE_RECORD)) {
      call.setString(1, statement.source().edition());
      call.setString(2, statement.source().type());
      call.setString(3, statement.source().code());
      call.setInt(4, statement.revision());
      call.setString(5, reason);
      call.setLong(6, batch);
      int parameter = 7;
      for (FactColumn column : FactColumn.values()) {
        Object[] values = statement.facts().stream().map(column::of).toArray();
        call.setArray(parameter++, connection.createArrayOf(column.sqlType(), values));
      }
      try (ResultSet row = call.executeQuery()) {
        row.next();
        return Map.of(statement.source().edition(), row.getLong(1));
      }
    }
  }

  @Override
  public List<Head> heads() {
    String sql = "select edition, position, recorded_at from head order by edition collate \"C\"";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      List<Head> heads = new ArrayList<>();
      while (rows.next()) {
        OffsetDateTime recordedAt = rows.getObject(3, OffsetDateTime.class);
        heads.add(new Head(rows.getString(1), rows.getLong(2), recordedAt.toInstant()));
      }
      return heads;
    } catch (SQLException failed) {
      throw new PersistenceException(failed);
    }
  }
}
