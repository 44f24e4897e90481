package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastWordsTest {

  private static final Instant AT = Instant.parse("2026-11-30T19:30:00Z");

  @TempDir Path folder;

  @Test
  void theEndOfTheLogAndWhatTheJvmWroteStandTogether() throws IOException {
    Path log = Files.writeString(folder.resolve("a.log"), "x".repeat(300_000) + "the end");
    Path out = Files.writeString(folder.resolve("a.out"), "said");
    Files.writeString(folder.resolve("hs_err_pid7.log"), "crash");
    Files.writeString(folder.resolve("java_pid7.hprof"), "heap");

    Path kept = new LastWords(folder).keep(log, out, AT);

    assertThat(kept).isEqualTo(folder.resolve("died-20261130T193000Z"));
    assertThat(Files.readString(kept.resolve("server.log"))).endsWith("the end").hasSize(200_000);
    assertThat(kept.resolve("server.out")).hasContent("said");
    assertThat(kept.resolve("hs_err_pid7.log")).hasContent("crash");
    assertThat(kept.resolve("java_pid7.hprof")).hasContent("heap");
    assertThat(folder.resolve("java_pid7.hprof")).doesNotExist();
  }

  @Test
  void onlyTheLastOnesStay() {
    LastWords words = new LastWords(folder);
    assertThat(words.last()).isEmpty();
    for (int second = 0; second < 5; second++) {
      words.keep(folder.resolve("none"), folder.resolve("none"), AT.plusSeconds(second));
    }
    assertThat(folder.toFile().list()).hasSize(3);
    assertThat(words.last()).contains(folder.resolve("died-20261130T193004Z"));
  }
}
