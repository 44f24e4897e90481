package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlSessions implements Sessions {

  private static final String OF_NAME = "account = (select id from account where name = ?)";

  /** A write with every request would be many. */
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  @Inject Sql sql;

  @Override
  public long begin(Identity who, @Nullable String origin, @Nullable String agent, Instant now) {
    return sql.one(
        "insert into person_session (account, revision, began_at, last_used_at, origin, agent)"
            + " select id, ?, ?, ?, ?, ? from account where name = ? returning id",
        row -> row.getLong(1),
        who.revision(),
        now,
        now,
        origin,
        agent,
        who.name());
  }

  @Override
  public void renew(long id, int before) {
    sql.run(
        "update person_session set revision = revision + 1 where id = ? and revision = ?",
        id,
        before);
  }

  @Override
  public boolean use(long id, Account account, SessionTimes times) {
    return sql.optional(
            "select last_used_at from person_session where id = ? and account = ? and revision = ?"
                + " and last_used_at > ? and began_at > ?",
            row -> row.getTimestamp(1).toInstant(),
            id,
            account.id(),
            account.revision(),
            times.used(),
            times.begun())
        .map(used -> noted(id, used, times.now()))
        .orElse(false);
  }

  private boolean noted(long id, Instant used, Instant now) {
    if (used.isBefore(now.minus(NOTED_EVERY))) {
      sql.run("update person_session set last_used_at = ? where id = ?", now, id);
    }
    return true;
  }

  @Override
  public List<OpenSession> of(String account, SessionTimes times) {
    return sql.list(
        "select s.id, s.began_at, s.last_used_at, s.origin, s.agent"
            + " from person_session s join account a on a.id = s.account"
            + " where a.name = ? and s.revision = a.revision and not a.disabled"
            + " and s.last_used_at > ? and s.began_at > ? order by s.last_used_at desc, s.id desc",
        row ->
            new OpenSession(
                row.getLong(1),
                row.getTimestamp(2).toInstant(),
                row.getTimestamp(3).toInstant(),
                row.getString(4),
                row.getString(5)),
        account,
        times.used(),
        times.begun());
  }

  @Override
  public boolean end(String account, long id) {
    return sql.run("delete from person_session where id = ? and " + OF_NAME, id, account) > 0;
  }

  @Override
  public int endAll(String account, long but) {
    return (int) sql.run("delete from person_session where id <> ? and " + OF_NAME, but, account);
  }

  @Override
  public void tidy(SessionTimes times) {
    sql.run(
        "delete from person_session where id in (select id from person_session"
            + " where last_used_at <= ? or began_at <= ? for update skip locked)",
        times.used(),
        times.begun());
  }
}
