package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileTest {

  @TempDir Path temporary;

  @Test
  void theProcessThatWasStartedIsFoundAgain() {
    long self = ProcessHandle.current().pid();
    ProcessFile file = new ProcessFile(temporary.resolve("process"));

    file.write(self, "http://localhost:18500");

    assertThat(file.process()).hasValueSatisfying(found -> assertThat(found.pid()).isEqualTo(self));
    assertThat(file.url()).contains("http://localhost:18500");
  }

  @Test
  void aLaterProcessWithTheSameIdIsNotOurs() throws IOException {
    long self = ProcessHandle.current().pid();
    Path file = temporary.resolve("process");
    Files.writeString(file, self + "\nanother boot/1\nhttp://localhost:18500\n");

    assertThat(new ProcessFile(file).process()).isEmpty();
    assertThat(new ProcessFile(file).url()).isEmpty();
  }

  @Test
  void aProcessThatEndedIsGone() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ProcessFile file = new ProcessFile(temporary.resolve("process"));
    file.write(ended.pid(), "http://localhost:18500");
    ended.waitFor();

    assertThat(file.process()).isEmpty();
  }

  @Test
  void noFileMeansNoProcess() {
    assertThat(new ProcessFile(temporary.resolve("process")).process()).isEmpty();
  }
}
