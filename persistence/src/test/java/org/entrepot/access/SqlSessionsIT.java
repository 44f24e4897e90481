package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.entrepot.TestEntities;
import org.entrepot.access.Sessions.SessionTimes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions as the database keeps them. */
class SqlSessionsIT {

  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  private final TestDatabase database = TestDatabase.create();
  private final TestEntities entities = new TestEntities(database);
  private final JpaAccounts accounts = new JpaAccounts();
  private final SqlSessions sessions = new SqlSessions();

  @BeforeEach
  void wire() throws SQLException {
    accounts.em = entities.em();
    accounts.sql = new Sql(database.app());
    sessions.sql = accounts.sql;
    database.run("insert into account (name) values ('wang'), ('chen')");
  }

  private static SessionTimes at(Instant now) {
    return new SessionTimes(
        now, now.minus(Duration.ofMinutes(30)), now.minus(Duration.ofHours(12)));
  }

  private long begun() {
    Identity wang = entities.tx(() -> accounts.get("wang")).identity();
    return entities.tx(() -> sessions.begin(wang, "192.0.2.1", "curl/8", NOW));
  }

  private boolean used(long id, String name, Instant now) {
    return entities.tx(() -> sessions.use(id, accounts.get(name), at(now)));
  }

  @Test
  void oneIsKeptWithWhereItIsFromAndNotedToTheMinute() {
    long id = begun();
    assertThat(used(id, "wang", NOW.plusSeconds(59))).isTrue();
    assertThat(entities.tx(() -> sessions.of("wang", at(NOW))))
        .containsExactly(new OpenSession(id, NOW, NOW, "192.0.2.1", "curl/8"));
    Instant later = NOW.plusSeconds(61);
    assertThat(used(id, "wang", later)).isTrue();
    assertThat(entities.tx(() -> sessions.of("wang", at(later))))
        .containsExactly(new OpenSession(id, NOW, later, "192.0.2.1", "curl/8"));
  }

  private boolean renewed(long id, int before) {
    return entities.tx(
        () -> {
          sessions.renew(id, before);
          return sessions.use(id, accounts.get("wang"), at(NOW));
        });
  }

  @Test
  void oneIsOverByTimeByItsAccountAndByNobodyElse() throws SQLException {
    long id = begun();
    assertThat(used(id, "chen", NOW)).isFalse();
    assertThat(used(id, "wang", NOW.plus(Duration.ofMinutes(30)))).isFalse();
    database.run("update account set revision = 2 where name = 'wang'");
    assertThat(used(id, "wang", NOW)).isFalse();
    assertThat(entities.tx(() -> sessions.of("wang", at(NOW)))).isEmpty();
    assertThat(renewed(id, 2)).as("of another's change").isFalse();
    assertThat(renewed(id, 1)).isTrue();
    database.run("update person_session set last_used_at = now() + interval '1 year'");
    assertThat(used(id, "wang", NOW.plus(Duration.ofHours(12)))).isFalse();
  }

  @Test
  void whatEndsIsGone() {
    long first = begun();
    long second = begun();
    begun();
    assertThat(entities.tx(() -> sessions.end("chen", first))).isFalse();
    assertThat(entities.tx(() -> sessions.end("wang", first))).isTrue();
    assertThat(entities.tx(() -> sessions.endAll("wang", second))).isEqualTo(1);
    assertThat(database.query("select id from person_session"))
        .containsExactly(Long.toString(second));
    entities.tx(
        () -> {
          sessions.tidy(at(NOW.plus(Duration.ofMinutes(30))));
          return true;
        });
    assertThat(database.query("select id from person_session")).isEmpty();
  }
}
