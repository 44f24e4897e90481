package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.entrepot.Sql;

/** Keys are kept as hashes: people type their password where the name belongs. */
@ApplicationScoped
class SqlFailedSignIns implements FailedSignIns {

  @Inject Sql sql;

  @Override
  public Failure lock(FailureKind kind, String key, Instant now) {
    byte[] hash = OpaqueToken.hash(key);
    sql.run(
        "insert into sign_in_failure (kind, key, failures, last_at) values (?, ?, 0, ?)"
            + " on conflict do nothing",
        kind.name(),
        hash,
        now);
    return sql.optional(
            "select failures, last_at from sign_in_failure where kind = ? and key = ? for update",
            row -> new Failure(row.getInt(1), row.getTimestamp(2).toInstant()),
            kind.name(),
            hash)
        .orElseGet(() -> new Failure(0, now)); // tidied away in between
  }

  @Override
  public void set(FailureKind kind, String key, Failure failure) {
    sql.run(
        "insert into sign_in_failure (kind, key, failures, last_at) values (?, ?, ?, ?)"
            + " on conflict (kind, key) do update"
            + " set failures = excluded.failures, last_at = excluded.last_at",
        kind.name(),
        OpaqueToken.hash(key),
        failure.count(),
        failure.lastAt());
  }

  /**
   * Skips rows in use: whoever uses one would wait for us, and we for them. Codes are not among
   * those that are too many: nobody makes a row of one without a password.
   */
  @Override
  public void tidy(Instant before, int keep) {
    sql.run(
        "delete from sign_in_failure where (kind, key) in (select kind, key from sign_in_failure"
            + " where last_at < ? or (kind <> 'CODE' and last_at < (select last_at"
            + " from sign_in_failure where kind <> 'CODE' order by last_at desc offset ? limit 1))"
            + " for update skip locked)",
        before,
        keep - 1);
  }
}
