package org.entrepot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SqlIT {

  private static final String THREE_SECONDS = "select pg_sleep(3)::text";

  private static final String MINUTE = "select pg_sleep(60)::text";

  private final Sql sql = new Sql(waitsASecond());

  @Test
  void longWorkIsWaitedFor() {
    assertThat(sql.<String>with(kept -> kept.one(THREE_SECONDS, row -> row.getString(1))))
        .isEmpty();
  }

  @Test
  void forWhatSomebodyWaitsForNoLongerThanForAnythingElse() {
    assertThatThrownBy(() -> sql.briefly(kept -> kept.one(THREE_SECONDS, row -> row.getString(1))))
        .isInstanceOf(PersistenceException.class)
        .hasMessage(THREE_SECONDS);
    assertThatThrownBy(() -> sql.one(THREE_SECONDS, row -> row.getString(1)))
        .isInstanceOf(PersistenceException.class);
  }

  @Test
  void whatTakesTooLongIsCancelledInTheDatabaseToo() {
    PGSimpleDataSource patient = source();
    Sql limited = new Sql(patient, 1);

    assertThatThrownBy(() -> limited.one(MINUTE, row -> row.getString(1)))
        .isInstanceOf(PersistenceException.class)
        .cause()
        .isInstanceOfSatisfying(
            SQLException.class, failed -> assertThat(failed.getSQLState()).isEqualTo("57014"));
    assertThatThrownBy(() -> limited.briefly(kept -> kept.run(MINUTE)))
        .isInstanceOf(PersistenceException.class);

    assertThat(
            limited.yes(
                "select exists (select from pg_stat_activity where state = 'active'"
                    + " and datname = current_database() and query = ?)",
                MINUTE))
        .isFalse();
    assertThat(limited.<String>with(kept -> kept.one(THREE_SECONDS, row -> row.getString(1))))
        .isEmpty();
  }

  private static PGSimpleDataSource waitsASecond() {
    PGSimpleDataSource source = source();
    source.setSocketTimeout(1);
    return source;
  }

  private static PGSimpleDataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(TestDatabase.create().url());
    source.setUser("entrepot_app");
    source.setPassword("entrepot_app");
    return source;
  }
}
