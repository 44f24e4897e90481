package org.entrepot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The repeatable migrations that the program brings, by the checksums that Flyway writes down: of
 * the lines, with the name of the application's role in its place.
 */
final class RepeatableMigrations {

  private static final String APPLIED =
      "select distinct on (script) script, checksum from entrepot.flyway_schema_history"
          + " where success and version is null order by script, installed_rank desc";

  private RepeatableMigrations() {}

  static boolean isOne(String migration) {
    return migration.startsWith("R");
  }

  /** Those that the database has in another text, or not at all. */
  static List<String> others(Sql sql, Stream<String> carried) {
    String role = sql.one("select current_user", row -> row.getString(1));
    Map<String, Integer> applied =
        sql.list(APPLIED, row -> Map.entry(row.getString(1), row.getInt(2))).stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    return carried
        .filter(name -> !Objects.equals(applied.get(name), checksum(text(name), role)))
        .toList();
  }

  private static int checksum(String text, String role) {
    CRC32 sum = new CRC32();
    text.replace("${app}", role).lines().forEach(line -> sum.update(line.getBytes(UTF_8)));
    return (int) sum.getValue();
  }

  private static String text(String name) {
    try (InputStream sql =
        RepeatableMigrations.class.getResourceAsStream("/db/migration/" + name)) {
      return new String(Objects.requireNonNull(sql, name).readAllBytes(), UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
