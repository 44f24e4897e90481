package org.entrepot;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class DatabaseCheckIT {

  private final TestDatabase database = TestDatabase.create();

  @Test
  void theProgramFitsTheSchemaThatItsMigrationsMake() throws SQLException {
    SchemaVersions versions = SchemaVersions.read(new Sql(database.app()));

    assertThat(versions.needed()).isPositive();
    assertThat(versions.found()).isEqualTo(versions.needed());
    assertThat(versions.advice()).isEmpty();
  }

  @Test
  void anOlderSchemaIsToBeMigrated() throws SQLException {
    owner("delete from entrepot.flyway_schema_history where version <> '010'");

    assertThat(SchemaVersions.read(new Sql(database.app())).advice())
        .startsWith("The database has version 10 of the schema")
        .endsWith("run entrepot migrate.");
  }

  @Test
  void otherFunctionsAreToBeMigrated() throws SQLException {
    owner("update entrepot.flyway_schema_history set checksum = 1 where script = 'R__ledger.sql'");
    assertThat(SchemaVersions.read(new Sql(database.app())).advice())
        .isEqualTo(
            "The database has other functions than the program, of R__ledger.sql:"
                + " run entrepot migrate.");

    owner("delete from entrepot.flyway_schema_history where version is null");
    assertThat(SchemaVersions.read(new Sql(database.app())).others())
        .contains("R__ledger.sql", "R__company_identifiers.sql");
  }

  @Test
  void aNewerSchemaNeedsTheNewerProgram() throws SQLException {
    owner("update entrepot.flyway_schema_history set version = '9999' where version = '010'");

    assertThat(SchemaVersions.read(new Sql(database.app())).advice())
        .contains("version 9999")
        .endsWith("install the newer program.");
  }

  private void owner(String sql) throws SQLException {
    try (Connection connection = database.owner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
