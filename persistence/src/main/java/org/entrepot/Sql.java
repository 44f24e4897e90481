package org.entrepot;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Statements in the caller's transaction. Values are bound to the question marks of a statement;
 * what the database refuses is a {@link PersistenceException} that names the statement.
 */
public final class Sql {

  private static final int FETCHED_AT_ONCE = 5_000;
  private static final int COPY_BUFFER = 1 << 16;

  /** Long enough for the longest work, and yet no thread waits for ever for a host that is gone. */
  private static final int LONGEST_WORK = (int) Duration.ofHours(2).toMillis();

  /**
   * Seconds after which a statement is cancelled in the database too. Just under the sockets' limit
   * of the data source, which would leave it running there with nobody who reads its answer.
   */
  private static final int LONGEST_STATEMENT = 8;

  private static final int NO_LIMIT = 0;

  private final DataSource dataSource;
  private final @Nullable Connection held;
  private final int seconds;
  private volatile long answeredAt = System.nanoTime() - Duration.ofHours(1).toNanos();

  public Sql(DataSource dataSource) {
    this(dataSource, LONGEST_STATEMENT);
  }

  /** A statement is cancelled after so many seconds, but in long work. */
  Sql(DataSource dataSource, int seconds) {
    this(dataSource, null, seconds);
  }

  private Sql(DataSource dataSource, @Nullable Connection held, int seconds) {
    this.dataSource = dataSource;
    this.held = held;
    this.seconds = seconds;
  }

  /** Makes a value of the row that a result stands at. */
  @FunctionalInterface
  public interface RowMapper<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Statements that need one connection for all of them. */
  @FunctionalInterface
  public interface SqlWork<T> {
    T with(Sql sql) throws IOException;
  }

  /** What is done with a connection. */
  @FunctionalInterface
  private interface ConnectionUse<T> {
    T of(Connection connection) throws SQLException, IOException;
  }

  /**
   * Keeps one connection for the work: temporary tables, cursors and copies are a connection's own.
   * A statement in it may take longer than the data source lets others wait for an answer.
   */
  public <T> T with(SqlWork<T> work) {
    return use(
        "connect",
        connection -> {
          int usual = connection.getNetworkTimeout();
          connection.setNetworkTimeout(Runnable::run, LONGEST_WORK);
          try {
            return work.with(new Sql(dataSource, connection, NO_LIMIT));
          } finally {
            if (!connection.isClosed()) {
              connection.setNetworkTimeout(Runnable::run, usual);
            }
          }
        });
  }

  /**
   * Keeps one connection as {@link #with} does, for what somebody waits for: no statement in it
   * takes longer than any other.
   */
  public <T> T briefly(SqlWork<T> work) {
    return use("connect", connection -> work.with(new Sql(dataSource, connection, seconds)));
  }

  /** When the database answered a statement last, by {@link System#nanoTime}. */
  public long answeredAt() {
    return answeredAt;
  }

  /** Runs a statement; the number of rows it touched. */
  public long run(String sql, @Nullable Object... values) {
    return use(
        sql,
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, values)) {
            // the count as a long is not there on every server
            return statement.execute() ? 0L : (long) Math.max(statement.getUpdateCount(), 0);
          }
        });
  }

  public <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... values) {
    return use(
        sql,
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, values);
              ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
              list.add(mapper.of(rows));
            }
            return list;
          }
        });
  }

  /** The first row, if there is one. */
  public <T> Optional<T> optional(String sql, RowMapper<T> mapper, @Nullable Object... values) {
    return list(sql, mapper, values).stream().findFirst();
  }

  /** The one row of a statement that always has one. */
  public <T> T one(String sql, RowMapper<T> mapper, @Nullable Object... values) {
    return list(sql, mapper, values).get(0);
  }

  public boolean yes(String sql, @Nullable Object... values) {
    return list(sql, row -> row.getBoolean(1), values).contains(true);
  }

  /**
   * Reads a large result in chunks. Other statements may run between the chunks.
   *
   * @param name of the cursor, one that is not open
   */
  public <T> Stream<T> stream(String name, String sql, RowMapper<T> mapper) {
    run("declare " + name + " no scroll cursor for " + sql);
    Iterator<T> chunks =
        new Iterator<>() {
          private Iterator<T> chunk = List.<T>of().iterator();
          private boolean ended;

          @Override
          public boolean hasNext() {
            if (!ended && !chunk.hasNext()) {
              chunk = list("fetch " + FETCHED_AT_ONCE + " from " + name, mapper).iterator();
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

  /** Opens a COPY on the connection that is kept; until it is closed nothing else may run. */
  public OutputStream copy(String sql) {
    Connection kept = Objects.requireNonNull(held, "a copy lasts only as long as its connection");
    try {
      return new PGCopyOutputStream(kept.unwrap(PGConnection.class), sql, COPY_BUFFER);
    } catch (SQLException failed) {
      throw failed(sql, failed);
    }
  }

  /** A whole COPY at once: the connection is free again afterwards. */
  public void copy(String sql, byte[] rows) {
    use(
        sql,
        connection -> {
          CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
          try {
            copy.writeToCopy(rows, 0, rows.length);
            return copy.endCopy();
          } finally {
            if (copy.isActive()) {
              copy.cancelCopy();
            }
          }
        });
  }

  private PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    PreparedStatement statement = SqlValues.bind(connection, sql, values);
    statement.setQueryTimeout(seconds);
    return statement;
  }

  private <T> T use(String sql, ConnectionUse<T> use) {
    try {
      if (held != null) {
        return use.of(held);
      }
      try (Connection connection = dataSource.getConnection()) {
        T result = use.of(connection);
        answeredAt = System.nanoTime();
        return result;
      }
    } catch (SQLException failed) {
      throw failed(sql, failed);
    } catch (IOException failed) {
      throw failed(failed);
    }
  }

  private static PersistenceException failed(String sql, SQLException failed) {
    return new PersistenceException(sql, failed);
  }

  public static UncheckedIOException failed(IOException failed) {
    return new UncheckedIOException(failed);
  }
}
