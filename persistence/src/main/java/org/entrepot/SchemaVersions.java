package org.entrepot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The version of the schema that the program was built for, and that of the database. The program
 * only compares; the owner of the database migrates.
 *
 * @param needed by the program: the newest migration that it carries
 * @param found in the database; 0 where no migration has run
 */
record SchemaVersions(int needed, int found) {

  static SchemaVersions read(Sql sql) {
    int found =
        sql.one(
            "select coalesce(max(version::integer), 0) from entrepot.flyway_schema_history"
                + " where success and version is not null",
            row -> row.getInt(1));
    return new SchemaVersions(carried(), found);
  }

  /** What to do, or the empty string where both are the same. */
  String advice() {
    if (found < needed) {
      return "The database has version "
          + found
          + " of the schema and the program needs "
          + needed
          + ": run entrepot migrate.";
    }
    return found == needed
        ? ""
        : "The database has version "
            + found
            + " of the schema, which is newer than the program's "
            + needed
            + ": install the newer program.";
  }

  private static int carried() {
    try (InputStream list = SchemaVersions.class.getResourceAsStream("/db/migrations.txt")) {
      return new String(Objects.requireNonNull(list, "db/migrations.txt").readAllBytes(), UTF_8)
          .lines()
          .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
          .max()
          .orElseThrow();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
