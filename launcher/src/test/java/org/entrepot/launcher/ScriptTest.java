package org.entrepot.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ./entrepot before it reaches Java. */
class ScriptTest {

  private static final Path SCRIPT = Path.of("..", "entrepot").toAbsolutePath().normalize();

  @TempDir Path temporary;

  @Test
  void aMissingJavaIsOneSentence() throws Exception {
    Processes.Ended ended = run(Map.of("JAVA_HOME", temporary.toString()));

    assertThat(ended.said()).startsWith("entrepot: JAVA_HOME is").hasLineCount(1);
    assertThat(ended.code()).isEqualTo(ExitCode.JAVA.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "11.0.2", "16"})
  void anOlderJavaIsOneSentence(String version) throws Exception {
    java(version, "jdk.compiler@" + version);

    Processes.Ended ended = run(Map.of("JAVA_HOME", temporary.toString()));

    assertThat(ended.said()).contains("install a JDK 17 or newer").hasLineCount(1);
    assertThat(ended.code()).isEqualTo(ExitCode.JAVA.code());
  }

  @Test
  void aJavaWithoutACompilerDoesNotBuild() throws Exception {
    java("17.0.15", "java.base@17.0.15");
    Path clone = Files.createDirectory(temporary.resolve("a clone"));
    Path script = Files.copy(SCRIPT, clone.resolve("entrepot"));

    Processes.Ended ended =
        Processes.run(
            java.util.List.of("sh", script.toString(), "--version"),
            Map.of("JAVA_HOME", temporary.toString()));

    assertThat(ended.said()).contains("a runtime without a compiler");
    assertThat(ended.code()).isEqualTo(ExitCode.JAVA.code());
  }

  private static Processes.Ended run(Map<String, String> environment) {
    return Processes.run(java.util.List.of("sh", SCRIPT.toString(), "--version"), environment);
  }

  /** A program that answers as a Java of that version would. */
  private void java(String version, String module) throws IOException {
    Path java = Files.createDirectory(temporary.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = --list-modules ]; then
          echo '%s'
        else
          echo 'openjdk version "%s" 2020-01-01' >&2
        fi
        """
            .formatted(module, version),
        UTF_8);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
