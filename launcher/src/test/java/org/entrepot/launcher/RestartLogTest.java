package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.entrepot.launcher.RestartLog.ServerDeath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartLogTest {

  private static final Instant AT = Instant.parse("2026-11-30T19:30:00Z");
  private static final ServerDeath DEATH = new ServerDeath(137, Optional.of(Duration.ofSeconds(2)));

  @TempDir Path folder;

  private void tell(Path file, Path words) {
    new RestartLog(file, new LastWords(words))
        .tell(DEATH, folder.resolve("a.log"), folder.resolve("a.out"), AT);
  }

  @Test
  void aDeathIsALine() {
    tell(folder.resolve("restarts.log"), folder);
    assertThat(folder.resolve("restarts.log"))
        .hasContent(
            "2026-11-30T19:30:00Z the server died with 137, see "
                + folder.resolve("died-20261130T193000Z")
                + "; starting again in 2 s");
  }

  @Test
  void whereNothingCanBeKeptItIsALineAllTheSame() throws IOException {
    Path noFolder = Files.createFile(folder.resolve("file"));
    tell(folder.resolve("restarts.log"), noFolder);
    assertThat(Files.readString(folder.resolve("restarts.log")))
        .contains("died with 137, what it left could not be kept (")
        .endsWith("; starting again in 2 s\n");
  }

  @Test
  void whereNothingCanBeWrittenItGoesOn() {
    assertThatCode(() -> tell(folder, folder)).doesNotThrowAnyException();
  }
}
