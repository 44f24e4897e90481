package org.entrepot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of a method says what it gives, whether or not another stands above it. */
class JavadocTest {

  private static final Pattern LEANS = Pattern.compile("/\\*\\*\\s+(\\*\\s+)?The same[ ,.;:]");

  private static final List<String> MODULES =
      List.of("domain", "persistence", "web", "launcher", "benchmarks");

  private static boolean leansOnAnother(String source) {
    return LEANS.matcher(source).find();
  }

  @Test
  void noneBeginsWithTheSame() {
    assertThat(MODULES.stream().flatMap(JavadocTest::sources))
        .hasSizeGreaterThan(500)
        .noneMatch(source -> leansOnAnother(read(source)));
  }

  @Test
  void oneThatDoesIsFound() {
    assertThat(leansOnAnother("  /** The same; empty where there is none. */")).isTrue();
    assertThat(leansOnAnother("  /**\n   * The same with values of that kind.\n   */")).isTrue();
    assertThat(leansOnAnother("  /** What comes again is the same; it changes nothing. */"))
        .isFalse();
  }

  private static Stream<Path> sources(String module) {
    try (Stream<Path> all = Files.walk(Path.of("..", module, "src", "main", "java"))) {
      return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
