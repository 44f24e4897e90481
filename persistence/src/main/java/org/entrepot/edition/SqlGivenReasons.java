package org.entrepot.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

/**
 * A reason is a setting of the transaction: rules on rows see it as well as code, and it ends with
 * the transaction.
 */
@ApplicationScoped
class SqlGivenReasons implements GivenReasons {

  /** Whether none was given, for rules. */
  static final String NONE = "coalesce(current_setting('entrepot.reason', true), '') = ''";

  @Inject Sql sql;

  @Override
  public void by(String who) {
    sql.list("select set_config('entrepot.who', ?, true)", row -> row.getString(1), who);
  }

  @Override
  public void by(String who, @Nullable ReasonText why, String source) {
    if (why == null) {
      by(who);
    } else {
      give(who, why, source);
    }
  }

  private void give(String who, ReasonText why, String source) {
    sql.list(
        "select set_config('entrepot.reason', ?, true), set_config('entrepot.who', ?, true),"
            + " set_config('entrepot.source', ?, true)",
        row -> row.getString(1),
        why.text(),
        who,
        source);
  }

  @Override
  public Optional<GivenReason> find() {
    return sql.optional(
        "select current_setting('entrepot.who'), current_setting('entrepot.reason'),"
            + " current_setting('entrepot.source') where not ("
            + NONE
            + ")",
        SqlGivenReasons::given);
  }

  private static GivenReason given(ResultSet row) throws SQLException {
    return new GivenReason(row.getString(1), new ReasonText(row.getString(2)), row.getString(3));
  }

  @Override
  public void keep(long job, ReasonText reason) {
    sql.run(
        "insert into job_reason (job, reason) values (?, ?)"
            + " on conflict (job) do update set reason = excluded.reason",
        job,
        reason.text());
  }

  @Override
  public Optional<ReasonText> of(long job) {
    return sql.optional(
        "select reason from job_reason where job = ?",
        row -> new ReasonText(row.getString(1)),
        job);
  }
}
