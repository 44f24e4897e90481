package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartLogTest {

  @TempDir Path folder;

  private Path log() {
    return folder.resolve("server.0.log");
  }

  private void write(String text) throws IOException {
    Files.writeString(log(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x Exception while loading the app y", "\"Deployed\": [\n        ]\n    }"})
  void aServerWithoutItsApplicationIsFoundOut(String said) throws IOException {
    StartLog start = new StartLog(log());
    assertThat(start.deploymentFailed()).as("no log yet").isFalse();
    write("starting\n" + said.substring(0, 14));
    assertThat(start.deploymentFailed()).isFalse();
    write(said.substring(14));
    assertThat(start.deploymentFailed()).as("said in two parts").isTrue();
    write("x".repeat(1_000));
    assertThat(start.deploymentFailed()).as("and stays so").isTrue();
  }

  @Test
  void oneWithItsApplicationIsInOrder() throws IOException {
    write("\"Deployed\": [\n  {\n \"Name\": \"entrepot\"");
    assertThat(new StartLog(log()).deploymentFailed()).isFalse();
  }

  @Test
  void anotherStartIsAnotherLog() throws IOException {
    StartLog start = new StartLog(log());
    write("Exception while loading the app");
    assertThat(start.deploymentFailed()).isTrue();
    Files.move(log(), folder.resolve("server.before.log"));
    write("starting again, and saying more than the one before had said, which was little");
    assertThat(start.deploymentFailed()).isFalse();
    write("Exception while loading the app");
    assertThat(start.deploymentFailed()).isTrue();
  }
}
