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

/**
 * In a format {@code %d} writes the digits of the machine's language: in Arabic no database and no
 * client reads them. {@code %s} writes those that they read, and so does a format of {@code
 * Locale.ROOT}.
 */
class NumberFormatsTest {

  private static final Pattern NUMBER =
      Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[defgo](?![a-z])");

  @Test
  void noFormatWritesDigitsOfALanguage() {
    assertThat(Stream.of("domain", "persistence", "web", "launcher").flatMap(this::sources))
        .hasSizeGreaterThan(400)
        .filteredOn(source -> isFormat(text(source)))
        .isEmpty();
  }

  @Test
  void oneThatDoesIsFound() {
    assertThat(List.of("\"q=%d\"", "\"limit %6$d\"", "\"%,.2f\"", "\"%04d %s\""))
        .allMatch(NumberFormatsTest::isFormat);
    assertThat(List.of("\"%s\"", "\"%2F..%2F\"", "\"%g.log\" /* and */", "%d of Locale.ROOT"))
        .noneMatch(NumberFormatsTest::isFormat);
  }

  /** The number of a log's file is no number of a format. */
  private static boolean isFormat(String source) {
    return !source.contains("Locale.ROOT") && NUMBER.matcher(source.replace("%g", "")).find();
  }

  private Stream<Path> sources(String module) {
    try (Stream<Path> all = Files.walk(Path.of("..", module, "src/main/java"))) {
      return all.filter(each -> each.toString().endsWith(".java")).toList().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
