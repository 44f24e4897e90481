package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterFileTest {

  @TempDir Path temporary;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Console console =
      new Console(new PrintStream(told, true, StandardCharsets.UTF_8), false);

  @Test
  void aLockWhoseProcessIdNowBelongsToAnotherProgramIsStale() throws IOException {
    Path file = lock(ProcessHandle.current().pid());

    new PostmasterFile(file).removeStale(console);

    assertThat(file).doesNotExist();
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("no longer runs");
  }

  @Test
  void aLockOfAnEndedProcessIsStale() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();

    assertThat(new PostmasterFile(lock(ended.pid())).alive()).isFalse();
  }

  @Test
  void thePortIsTheFilesFourthLine() throws IOException {
    assertThat(new PostmasterFile(lock(1)).port()).isEqualTo("18599");
  }

  @Test
  void withoutAFilePostgresDoesNotRun() {
    PostmasterFile none = new PostmasterFile(temporary.resolve("none"));

    assertThat(none.alive()).isFalse();
    assertThatThrownBy(none::port)
        .isInstanceOfSatisfying(
            CommandRefused.class,
            refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.NOT_RUNNING));
  }

  private Path lock(long pid) throws IOException {
    Path file = temporary.resolve("postmaster.pid");
    Files.writeString(file, pid + "\n/data\n1700000000\n18599\n\n127.0.0.1\n");
    return file;
  }
}
