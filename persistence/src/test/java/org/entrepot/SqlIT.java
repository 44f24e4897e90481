package org.entrepot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SqlIT {

  private static final String THREE_SECONDS = "select pg_sleep(3)::text";

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

  private static PGSimpleDataSource waitsASecond() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(TestDatabase.create().url());
    source.setUser("entrepot_app");
    source.setPassword("entrepot_app");
    source.setSocketTimeout(1);
    return source;
  }
}
