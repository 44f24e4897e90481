package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksheetsAtOnceTest {

  /** What a server with 512 MB has left for them beside all else. */
  private static final String HEAP = "-Xmx64m";

  /** Of each; all of them together find no room there. */
  private static final long LARGE = 8L << 20;

  @TempDir Path temporary;

  @Test
  void haveLittleInMemoryHoweverManyRowsTheyHave() throws Exception {
    Path said = temporary.resolve("said.txt");
    Path errors = temporary.resolve("errors.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                WorksheetsAtOnce.class.getName())
            .redirectError(errors.toFile())
            .redirectOutput(said.toFile())
            .start();

    boolean ended = program.waitFor(3, TimeUnit.MINUTES);
    program.destroyForcibly();
    assertThat(ended).as(Files.readString(errors)).isTrue();
    assertThat(program.exitValue()).as(Files.readString(errors)).isZero();
    List<String> bytes = Files.readAllLines(said);
    assertThat(bytes).hasSize(WorksheetsAtOnce.NUMBER);
    assertThat(bytes).allSatisfy(each -> assertThat(Long.parseLong(each)).isGreaterThan(LARGE));
    try (var left = Files.list(temporary)) {
      assertThat(left).as("nothing is left behind").containsExactlyInAnyOrder(said, errors);
    }
  }
}
