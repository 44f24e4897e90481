package org.entrepot;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A migration that somebody may have run is never changed. One that is new joins the list: {@code
 * sha256sum V*.sql} in the folder of the migrations writes it.
 */
class MigrationFilesTest {

  private static final Path FOLDER = Path.of("src/main/resources/db/migration");
  private static final Path LIST = Path.of("src/test/resources/migrations.sha256");

  @Test
  void areAsTheyWereWhenTheyLanded() throws Exception {
    Map<String, String> landed =
        Files.readAllLines(LIST).stream()
            .map(line -> line.split("\\s+", 2))
            .collect(toMap(words -> words[1], words -> words[0]));

    assertThat(found()).containsExactlyInAnyOrderEntriesOf(landed);
  }

  private static Map<String, String> found() throws Exception {
    Map<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(each -> name(each).startsWith("V")).toList()) {
        sums.put(name(file), sum(file));
      }
    }
    return sums;
  }

  private static String sum(Path file) throws IOException, java.security.GeneralSecurityException {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private static String name(Path file) {
    return file.toFile().getName();
  }
}
