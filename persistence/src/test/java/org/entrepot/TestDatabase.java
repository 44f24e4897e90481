package org.entrepot;

import static java.lang.reflect.InvocationHandler.invokeDefault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL, migrated as in production, with its two roles. One server serves all tests of
 * a run; every {@link #create()} is a database of its own.
 */
public final class TestDatabase {

  private static final String TEMPLATE = "migrated";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Queue<TestDatabase> MADE = new ConcurrentLinkedQueue<>();

  private final String url;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

  @SuppressWarnings("ThreadLocalUsage") // a transaction belongs to one database
  private final ThreadLocal<Connection> transaction = new ThreadLocal<>();

  @SuppressWarnings("ThreadLocalUsage") // of one database too
  private final ThreadLocal<List<String>> asked = new ThreadLocal<>();

  private TestDatabase(String url) {
    this.url = url;
  }

  /**
   * A database of its own, empty but for the reference data. The connections that earlier ones keep
   * are closed: a server has a hundred, and a run more classes than that.
   */
  public static TestDatabase create() {
    MADE.forEach(TestDatabase::release);
    String name = "test_" + COUNT.incrementAndGet();
    administer(
        "create database " + name + " template " + TEMPLATE + " owner entrepot_owner",
        "alter database " + name + " set search_path to entrepot, public",
        "alter database " + name + " set timezone to 'UTC'");
    TestDatabase made = at(address(name));
    MADE.add(made);
    return made;
  }

  /** One that another process has made. */
  public static TestDatabase at(String url) {
    return new TestDatabase(url);
  }

  public String url() {
    return url;
  }

  private static String address(String name) {
    return "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name;
  }

  /** Connections as the application's role; inside {@link #tx} all are the transaction's own. */
  public DataSource app() {
    DataSource plain = dataSource("entrepot_app");
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, args) -> {
              Connection current = transaction.get();
              if (method.getName().equals("getConnection") && current != null) {
                return unclosable(current);
              }
              return method.isDefault()
                  ? invokeDefault(proxy, method, args)
                  : call(plain, method, args);
            });
  }

  /** Connections as the owner, who migrates. */
  public DataSource owner() {
    return dataSource("entrepot_owner");
  }

  /**
   * Runs the work in one transaction, as the container does; rolls back if it throws. Connections
   * are kept for the next.
   */
  public <T> T tx(Callable<T> work) throws Exception {
    Connection pooled = idle.poll();
    Connection connection = pooled == null ? dataSource("entrepot_app").getConnection() : pooled;
    connection.setAutoCommit(false);
    transaction.set(connection);
    try {
      T result = work.call();
      connection.commit();
      return result;
    } catch (Throwable failed) {
      connection.rollback();
      throw failed;
    } finally {
      transaction.remove();
      if (!connection.isClosed()) {
        idle.add(connection);
      }
    }
  }

  /** Closes the connections that are kept for the next: whoever needed many leaves none behind. */
  public void release() {
    try {
      for (Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
        kept.close();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** The statements that this work asks in its transactions, in their order. */
  public List<String> asked(Runnable work) {
    List<String> statements = new ArrayList<>();
    asked.set(statements);
    try {
      work.run();
    } finally {
      asked.remove();
    }
    return statements;
  }

  /** Who asks for the driver's own connection copies rows by it. */
  private void note(String method, Object[] args) {
    List<String> statements = asked.get();
    if (statements != null && (method.equals("prepareStatement") || method.equals("unwrap"))) {
      statements.add(method.equals("unwrap") ? "copy" : (String) args[0]);
    }
  }

  /** Rows as text, columns joined by a space; asked as the owner. */
  public List<String> query(String sql) {
    return query(owner(), sql);
  }

  /** What a query answers to whoever a data source is of. */
  public static List<String> query(DataSource as, String sql) {
    try (Connection connection = as.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getString(i));
        }
        values.add(String.join(" ", row));
      }
      return values;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Runs statements as the application's role, each in its own transaction. */
  public void run(String... statements) throws SQLException {
    try (Connection connection = dataSource("entrepot_app").getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private PGSimpleDataSource dataSource(String user) {
    return dataSource(url, user);
  }

  private static PGSimpleDataSource dataSource(String url, String user) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(user);
    return source;
  }

  private Connection unclosable(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            TestDatabase.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> {
              note(method.getName(), args);
              return method.getName().equals("close") ? null : call(connection, method, args);
            });
  }

  private static Object call(Object target, java.lang.reflect.Method method, Object[] args)
      throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static void administer(String... statements) {
    try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static final class Server {
    private static final Path FOLDER =
        Path.of("target", "postgresql-" + Integer.getInteger("entrepot.fork", 1)).toAbsolutePath();

    static final EmbeddedPostgres RUNNING = start();

    static {
      administer(
          "create role entrepot_owner login password 'entrepot_owner'",
          "create role entrepot_app login password 'entrepot_app'",
          "create database " + TEMPLATE + " owner entrepot_owner");
      Flyway.configure()
          .dataSource(
              dataSource(
                  "jdbc:postgresql://localhost:" + RUNNING.getPort() + "/" + TEMPLATE,
                  "entrepot_owner"))
          .schemas("entrepot")
          .placeholders(Map.of("app", "entrepot_app"))
          .load()
          .migrate();
    }

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setPGStartupWait(
                java.time.Duration.ofMinutes(1)) // a busy machine takes longer than ten seconds
            .setServerConfig("max_connections", "100")
            .setServerConfig("fsync", "off") // nothing outlives the run
            .setDataDirectory(emptied(FOLDER))
            .setCleanDataDirectory(false)
            .start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    /**
     * A run leaves some hundred thousand files; to take them away takes as long as many tests, so
     * that happens beside the next run.
     */
    private static Path emptied(Path folder) throws IOException {
      if (Files.exists(folder)) {
        Path old = Files.createTempDirectory(Path.of("target"), "postgresql-old-");
        Files.move(folder, old.resolve("data"));
        new ProcessBuilder("rm", "-rf", old.toString()).start();
      }
      return folder;
    }
  }
}
