package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** Keys are kept as hashes: people type their password where the name belongs. */
@ApplicationScoped
class SqlFailures implements Failures {

  @Inject DataSource dataSource;

  @Override
  public Failure lock(Kind kind, String key, Instant now) {
    byte[] hash = OpaqueToken.hash(key);
    String insert =
        "insert into sign_in_failure (kind, key, failures, last_at) values (?, ?, 0, ?)"
            + " on conflict do nothing";
    String select =
        "select failures, last_at from sign_in_failure where kind = ? and key = ? for update";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement inserting = connection.prepareStatement(insert);
        PreparedStatement selecting = connection.prepareStatement(select)) {
      inserting.setString(1, kind.name());
      inserting.setBytes(2, hash);
      inserting.setTimestamp(3, Timestamp.from(now));
      inserting.executeUpdate();
      selecting.setString(1, kind.name());
      selecting.setBytes(2, hash);
      try (ResultSet row = selecting.executeQuery()) {
        return row.next()
            ? new Failure(row.getInt(1), row.getTimestamp(2).toInstant())
            : new Failure(0, now); // tidied away in between
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void set(Kind kind, String key, Failure failure) {
    String upsert =
        "insert into sign_in_failure (kind, key, failures, last_at) values (?, ?, ?, ?)"
            + " on conflict (kind, key) do update"
            + " set failures = excluded.failures, last_at = excluded.last_at";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(upsert)) {
      statement.setString(1, kind.name());
      statement.setBytes(2, OpaqueToken.hash(key));
      statement.setInt(3, failure.count());
      statement.setTimestamp(4, Timestamp.from(failure.lastAt()));
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Skips rows in use: whoever uses one would wait for us, and we for them. */
  @Override
  public void tidy(Instant before, int keep) {
    String delete =
        "delete from sign_in_failure where (kind, key) in (select kind, key from sign_in_failure"
            + " where last_at < greatest(?, (select last_at from sign_in_failure"
            + " order by last_at desc offset ? limit 1)) for update skip locked)";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(delete)) {
      statement.setTimestamp(1, Timestamp.from(before));
      statement.setInt(2, keep - 1);
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
