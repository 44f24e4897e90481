package org.entrepot;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Statements on the connection of one transaction. */
public final class Sql {

  private static final int FETCHED_AT_ONCE = 5_000;
  private static final int COPY_BUFFER = 1 << 16;

  private final Connection connection;

  public Sql(Connection connection) {
    this.connection = connection;
  }

  /** Makes a value of the row that a result stands at. */
  @FunctionalInterface
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Runs a statement; the number of rows it touched. */
  public long run(String sql, Object... values) {
    try (PreparedStatement statement = prepare(sql, values)) {
      // the count as a long is not there on every server
      return statement.execute() ? 0 : Math.max(statement.getUpdateCount(), 0);
    } catch (SQLException failed) {
      throw failed(sql, failed);
    }
  }

  public <T> List<T> list(String sql, Reading<T> reading, Object... values) {
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> list = new ArrayList<>();
      while (rows.next()) {
        list.add(reading.of(rows));
      }
      return list;
    } catch (SQLException failed) {
      throw failed(sql, failed);
    }
  }

  public boolean yes(String sql, Object... values) {
    return list(sql, row -> row.getBoolean(1), values).contains(true);
  }

  /**
   * Reads a large result in chunks. Other statements may run between the chunks.
   *
   * @param name of the cursor, one that is not open
   */
  public <T> Stream<T> stream(String name, String sql, Reading<T> reading) {
    run("declare " + name + " no scroll cursor for " + sql);
    Iterator<T> chunks =
        new Iterator<>() {
          private Iterator<T> chunk = List.<T>of().iterator();
          private boolean ended;

          @Override
          public boolean hasNext() {
            if (!ended && !chunk.hasNext()) {
              chunk = list("fetch " + FETCHED_AT_ONCE + " from " + name, reading).iterator();
              ended = !chunk.hasNext();
              if (ended) {
                run("close " + name);
              }
            }
            return chunk.hasNext();
          }

          @Override
          public T next() {
            return chunk.next();
          }
        };
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(chunks, Spliterator.ORDERED), false);
  }

  /** Opens a COPY; until it is closed nothing else may run. */
  public OutputStream copy(String sql) {
    try {
      return new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, COPY_BUFFER);
    } catch (SQLException failed) {
      throw failed(sql, failed);
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static PersistenceException failed(String sql, SQLException failed) {
    return new PersistenceException(sql, failed);
  }

  public static UncheckedIOException failed(IOException failed) {
    return new UncheckedIOException(failed);
  }
}
