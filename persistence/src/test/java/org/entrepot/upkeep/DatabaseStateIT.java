package org.entrepot.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.Sql;
import org.entrepot.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the application's role is told of its database. */
class DatabaseStateIT {

  private final TestDatabase database = TestDatabase.create();

  private DatabaseState state(int tables) {
    SqlDatabaseStates states = new SqlDatabaseStates();
    states.sql = new Sql(database.app());
    return states.read(tables);
  }

  @Test
  void saysWhatItIsAndWhichMigrationsMadeIt() {
    DatabaseState state = state(3);

    assertThat(database.query("select version()").get(0)).contains(state.version());
    assertThat(state.bytes()).isPositive();
    assertThat(state.migrations())
        .extracting(AppliedMigration::name)
        .contains("second factor")
        .hasSize(
            Integer.parseInt(
                database
                    .query("select count(*) from flyway_schema_history where type = 'SQL'")
                    .get(0)));
  }

  @Test
  void namesTheLargestTablesFirst() {
    DatabaseState state = state(3);

    assertThat(state.tables())
        .hasSize(3)
        .isSortedAccordingTo((a, b) -> Long.compare(b.bytes(), a.bytes()));
    TableSize largest = state.tables().get(0);
    assertThat(database.query("select pg_total_relation_size('entrepot." + largest.name() + "')"))
        .containsExactly(String.valueOf(largest.bytes()));
  }
}
