package org.entrepot.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entrepot.access.AccessScope;
import org.entrepot.access.OneTimePassword;
import org.entrepot.access.OpaqueToken;
import org.entrepot.access.PasswordHash;
import org.entrepot.access.Role;

/** What the first start and {@code token} write into the tables of accounts and tokens. */
final class StoredCredentials {

  static final String ADMINISTRATOR = "administrator";

  /** The trail of a deed, and an event of it: the server writes the line of its log by that. */
  private static final String DONE =
      """
      with deed as (
        insert into audit (who, what, subject) values ('launcher', ?, ?) returning what, subject),
      said as (
        insert into event (type, subject_type, subject_code, at, who, data)
        select what, split_part(what, '.', 1), subject, now(), 'launcher', '{}'::jsonb from deed
        returning id, subject_type, subject_code, at)
      insert into event_delivery (event, handler, subject_type, subject_code, due_at)
      select id, 'log', subject_type, subject_code, at from said
      """;

  private final Database app;

  StoredCredentials(Database app) {
    this.app = app;
  }

  /** Issues a token and returns its text, which is kept nowhere. */
  String issue(String name, Role role, AccessScope scope) {
    requireFit(role, scope);
    String token = OpaqueToken.random();
    try (Connection connection = app.open()) {
      connection.setAutoCommit(false);
      requireEditions(connection, scope);
      String id = insert(connection, name, token, role);
      scope(connection, "token", "id::text", id, scope);
      execute(connection, DONE, "token.issued", id);
      connection.commit();
      return token;
    } catch (SQLException failed) {
      throw app.refusal(failed);
    }
  }

  private static String insert(Connection connection, String name, String token, Role role)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into token (name, hash, role)"
                + " values (?, sha256(convert_to(?, 'UTF8')), ?) returning id::text")) {
      insert.setString(1, name);
      insert.setString(2, token);
      insert.setString(3, role.name());
      try (ResultSet made = insert.executeQuery()) {
        made.next();
        return made.getString(1);
      }
    }
  }

  /**
   * Keeps a token for the commands on this machine; the one that is there stays while it is good.
   */
  void keepClientToken(DataFolder data) {
    Optional<String> kept = DataFolder.read(data.clientToken());
    if (kept.isEmpty() || !accepted(kept.get())) {
      DataFolder.writePrivately(
          data.clientToken(), issue("local client", Role.STATISTICS, AccessScope.EVERYTHING));
    }
  }

  private boolean accepted(String token) {
    try (Connection connection = app.open();
        PreparedStatement query =
            connection.prepareStatement(
                "select from token where hash = sha256(convert_to(?, 'UTF8'))"
                    + " and role = 'STATISTICS' and scope_editions is null"
                    + " and revoked_at is null and (expires_at is null or expires_at > now())")) {
      query.setString(1, token);
      return query.executeQuery().next();
    } catch (SQLException failed) {
      throw app.refusal(failed);
    }
  }

  /**
   * Makes the first administrator where there is no account. The password is shown before the
   * account is kept: a start that is killed in between shows another one next time.
   */
  void makeAdministrator(Consumer<String> show) {
    make(
        ADMINISTRATOR,
        Role.ADMINISTRATOR,
        AccessScope.EVERYTHING,
        "not exists (select from account)",
        show);
  }

  /**
   * Makes an account with a password for one sign-in, which is shown before the account is kept.
   *
   * @return whether it was made: false where there is one with this name
   */
  boolean makeAccount(String name, Role role, AccessScope scope, Consumer<String> show) {
    requireFit(role, scope);
    return make(name, role, scope, "true", show);
  }

  /** A role that is limited is given with its limit. */
  private static void requireFit(Role role, AccessScope scope) {
    if (!role.holdsIn(scope)) {
      String limit = role.limit().orElseThrow().name().toLowerCase(Locale.ROOT);
      throw new CommandRefused(
          ExitCode.USAGE, "The role " + role + " needs --edition and --" + limit + ".");
    }
  }

  private static void requireEditions(Connection connection, AccessScope scope)
      throws SQLException {
    for (String edition : Objects.requireNonNullElse(scope.editions(), Set.<String>of())) {
      try (PreparedStatement query =
          connection.prepareStatement("select from edition where code = ?")) {
        query.setString(1, edition);
        if (!query.executeQuery().next()) {
          throw new CommandRefused(ExitCode.USAGE, "There is no edition " + edition + ".");
        }
      }
    }
  }

  private static void scope(
      Connection connection, String table, String key, String value, AccessScope scope)
      throws SQLException {
    Set<String> editions = scope.editions();
    if (editions == null) {
      return;
    }
    execute(
        connection,
        "update "
            + table
            + " set scope_editions = ?, scope_limit = nullif(?, ''), scope_codes = nullif(?, '')"
            + " where "
            + key
            + " = ?",
        String.join(",", editions),
        scope.limit() == null ? "" : scope.limit().name(),
        String.join(",", scope.codes()),
        value);
  }

  private boolean make(
      String name, Role role, AccessScope scope, String where, Consumer<String> show) {
    try (Connection connection = app.open()) {
      connection.setAutoCommit(false);
      requireEditions(connection, scope);
      String password = OneTimePassword.random();
      boolean made =
          execute(
                  connection,
                  "insert into account (name, password_hash, must_change_password)"
                      + " select ?, ?, true where "
                      + where
                      + " on conflict do nothing",
                  name,
                  PasswordHash.of(password))
              == 1;
      if (made) {
        execute(
            connection,
            "insert into account_role (account, role) select id, ? from account where name = ?",
            role.name(),
            name);
        scope(connection, "account", "name", name, scope);
        execute(connection, DONE, "account.created", name);
        show.accept(password);
      }
      connection.commit();
      return made;
    } catch (SQLException failed) {
      throw app.refusal(failed);
    }
  }

  private static int execute(Connection connection, String sql, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
