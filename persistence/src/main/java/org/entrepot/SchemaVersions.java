package org.entrepot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The version of the schema that the program was built for, and that of the database. The program
 * only compares; the owner of the database migrates.
 *
 * @param needed by the program: the newest migration that it carries
 * @param found in the database; 0 where no migration has run
 * @param others repeatable migrations that the database has in another text, or not at all
 */
record SchemaVersions(int needed, int found, List<String> others) {

  static SchemaVersions read(Sql sql) {
    int found =
        sql.one(
            "select coalesce(max(version::integer), 0) from entrepot.flyway_schema_history"
                + " where success and version is not null",
            row -> row.getInt(1));
    List<String> others =
        RepeatableMigrations.others(sql, carried().filter(RepeatableMigrations::isOne));
    return new SchemaVersions(needed(carried()), found, others);
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
    if (found > needed) {
      return "The database has version "
          + found
          + " of the schema, which is newer than the program's "
          + needed
          + ": install the newer program.";
    }
    return others.isEmpty()
        ? ""
        : "The database has other functions than the program, of "
            + String.join(", ", others)
            + ": run entrepot migrate.";
  }

  private static int needed(Stream<String> carried) {
    return carried
        .filter(name -> !RepeatableMigrations.isOne(name))
        .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
        .max()
        .orElseThrow();
  }

  /** Names of the migrations that the program brings. */
  private static Stream<String> carried() {
    try (InputStream list = SchemaVersions.class.getResourceAsStream("/db/migrations.txt")) {
      return new String(Objects.requireNonNull(list, "db/migrations.txt").readAllBytes(), UTF_8)
          .lines();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
