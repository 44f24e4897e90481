package org.entrepot.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.entrepot.access.OneTimePassword;
import org.entrepot.access.OpaqueToken;
import org.entrepot.access.PasswordHash;
import org.entrepot.access.Role;

/** What the first start and {@code token} write into the tables of accounts and tokens. */
final class Credentials {

  static final String ADMINISTRATOR = "administrator";

  private final Database app;

  Credentials(Database app) {
    this.app = app;
  }

  /** Issues a token and returns its text, which is kept nowhere. */
  String issue(String name, String role) {
    String token = OpaqueToken.random();
    try (Connection connection = app.open();
        PreparedStatement insert =
            connection.prepareStatement(
                "with issued as (insert into token (name, hash, role)"
                    + " values (?, sha256(convert_to(?, 'UTF8')), ?) returning id)"
                    + " insert into audit (who, what, subject)"
                    + " select 'launcher', 'token.issued', id::text from issued")) {
      insert.setString(1, name);
      insert.setString(2, token);
      insert.setString(3, role);
      insert.executeUpdate();
      return token;
    } catch (SQLException failed) {
      throw app.refusal(failed);
    }
  }

  /**
   * Keeps a token for the commands on this machine; the one that is there stays while it is good.
   */
  void keepClientToken(DataFolder data) {
    Optional<String> kept = DataFolder.read(data.clientToken());
    if (kept.isEmpty() || !accepted(kept.get())) {
      DataFolder.writePrivately(data.clientToken(), issue("local client", Role.STATISTICS));
    }
  }

  private boolean accepted(String token) {
    try (Connection connection = app.open();
        PreparedStatement query =
            connection.prepareStatement(
                "select from token where hash = sha256(convert_to(?, 'UTF8'))"
                    + " and role = 'STATISTICS'"
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
    try (Connection connection = app.open()) {
      connection.setAutoCommit(false);
      String password = OneTimePassword.random();
      if (insertAccount(connection, password)) {
        execute(connection, "insert into account_role (account, role) values (?, 'ADMINISTRATOR')");
        execute(
            connection,
            "insert into audit (who, what, subject) values ('launcher', 'account.created', ?)");
        show.accept(password);
      }
      connection.commit();
    } catch (SQLException failed) {
      throw app.refusal(failed);
    }
  }

  private static boolean insertAccount(Connection connection, String password) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into account (name, password_hash, must_change_password)"
                + " select ?, ?, true where not exists (select from account)"
                + " on conflict do nothing returning name")) {
      insert.setString(1, ADMINISTRATOR);
      insert.setString(2, PasswordHash.of(password));
      return insert.executeQuery().next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, ADMINISTRATOR);
      statement.executeUpdate();
    }
  }
}
