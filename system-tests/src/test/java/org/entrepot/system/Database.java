package org.entrepot.system;

import static java.util.Objects.requireNonNullElse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entrepot.access.AccessScope;
import org.entrepot.access.OpaqueToken;
import org.entrepot.access.PasswordHash;

/** A PostgreSQL of its own with the two roles, migrated by the program's own command. */
final class Database implements AutoCloseable {

  static final String PASSWORD = "the system tests' own";

  /** The newest file of the server's access log. */
  static final Path ACCESS = Folders.TARGET.resolve("access.0.log").toAbsolutePath();

  /** A busy machine takes longer than the usual ten seconds. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Path ACCESS_LOG = ACCESS.resolveSibling("access.log");
  private static final String NAME = "entrepot";

  private final EmbeddedPostgres postgres;

  private Database(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static Database start() {
    try {
      Database database =
          new Database(
              EmbeddedPostgres.builder()
                  .setPGStartupWait(PATIENCE)
                  .setPort(Ports.POSTGRESQL.number())
                  .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                  .start());
      database.prepare();
      return database;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** What a server is given: the database, and that the tests are its proxy. */
  Map<String, String> environment() {
    return Map.of(
        "ENTREPOT_DB_URL", url(NAME),
        "ENTREPOT_DB_USER", "entrepot_app",
        "ENTREPOT_DB_PASSWORD", "entrepot_app",
        "ENTREPOT_TRUSTED_PROXIES", "127.0.0.1",
        "ENTREPOT_ACCESS_LOG", ACCESS_LOG.toString(),
        // the tests are many at one address
        "ENTREPOT_ANONYMOUS_PER_MINUTE", "1800");
  }

  /** Makes a token for this role, as the launcher does, and returns its text. */
  String token(String role) {
    String text = OpaqueToken.random();
    run(
        "insert into token (name, hash, role) values ('system test', ?, ?)",
        OpaqueToken.hash(text),
        role);
    return text;
  }

  /** Makes a person who may do this and signs in with {@link #PASSWORD}. */
  void person(String name, String role) {
    run(
        "insert into account (name, password_hash) values (?, ?)"
            + " on conflict (name) do update set password_hash = excluded.password_hash",
        name,
        PasswordHash.of(PASSWORD));
    run(
        "insert into account_role (account, role) select id, ? from account where name = ?"
            + " on conflict do nothing",
        role,
        name);
  }

  /** Limits a person to some editions. */
  void scope(String person, AccessScope scope) {
    scope("account", "name", person, scope);
  }

  /** Makes a token for this role within a scope, as for {@link #scope}. */
  String token(String role, AccessScope scope) {
    String text = token(role);
    scope("token", "hash", OpaqueToken.hash(text), scope);
    return text;
  }

  private void scope(String table, String key, Object value, AccessScope scope) {
    run(
        "update "
            + table
            + " set scope_editions = nullif(?, ''), scope_limit = nullif(?, ''),"
            + " scope_codes = nullif(?, '') where "
            + key
            + " = ?",
        String.join(",", requireNonNullElse(scope.editions(), Set.<String>of())),
        Objects.toString(scope.limit(), ""),
        String.join(",", scope.codes()),
        value);
  }

  /** Runs a statement as the application's role. */
  void run(String sql, Object... values) {
    try (Connection connection = app();
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.execute();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
  }

  /** The first column of what is found, as text. */
  List<String> query(String sql, Object... values) {
    try (Connection connection = app();
        PreparedStatement statement = prepare(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
  }

  /** A connection as the application's role. */
  Connection app() throws SQLException {
    return DriverManager.getConnection(url(NAME), "entrepot_app", "entrepot_app");
  }

  /** A connection as PostgreSQL's own superuser. */
  Connection superuser() throws SQLException {
    return postgres.getDatabase("postgres", NAME).getConnection();
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void prepare() {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role entrepot_owner login password 'entrepot_owner'");
      statement.execute("create role entrepot_app login password 'entrepot_app'");
      statement.execute("create database " + NAME + " owner entrepot_owner");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    Program.run(Path.of("."), owner(), "migrate");
  }

  private Map<String, String> owner() {
    Map<String, String> all = new java.util.HashMap<>(environment());
    all.put("ENTREPOT_DB_OWNER_USER", "entrepot_owner");
    all.put("ENTREPOT_DB_OWNER_PASSWORD", "entrepot_owner");
    return all;
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + name;
  }
}
