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

  private static final Pattern LEANS =
      Pattern.compile("/\\*\\*\\s+(\\*\\s+)?(The same|Likewise)[ ,.;:]");

  private static final List<String> MODULES =
      List.of("domain", "persistence", "web", "launcher", "benchmarks", "system-tests");

  private static boolean leansOnAnother(String source) {
    return LEANS.matcher(source).find();
  }

  @Test
  void noneBeginsWithTheSame() {
    assertThat(MODULES.stream().flatMap(JavadocTest::sources))
        .hasSizeGreaterThan(1_000)
        .noneMatch(source -> leansOnAnother(read(source)));
  }

  @Test
  void oneThatDoesIsFound() {
    assertThat(leansOnAnother(javadoc(" The same; empty where there is none. "))).isTrue();
    assertThat(leansOnAnother(javadoc("\n   * The same with values of that kind.\n   "))).isTrue();
    assertThat(leansOnAnother(javadoc(" Likewise, and this. "))).isTrue();
    assertThat(leansOnAnother(javadoc(" What comes again is the same; it changes nothing. ")))
        .isFalse();
  }

  /** In pieces, or this file would be found itself. */
  private static String javadoc(String text) {
    return "  /" + "**" + text + "*/";
  }

  private static Stream<Path> sources(String module) {
    try (Stream<Path> all = Files.walk(Path.of("..", module, "src"))) {
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
