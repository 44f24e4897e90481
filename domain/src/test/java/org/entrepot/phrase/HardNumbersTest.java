package org.entrepot.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers that are easily read for another. Some may be left; none may be wrong by a factor or in
 * its currency.
 */
class HardNumbersTest {

  private final TextReader reader = new TextReader();

  static Stream<String> lines() throws IOException {
    try (InputStream bytes = HardNumbersTest.class.getResourceAsStream("hard.txt")) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8)
          .lines().filter(line -> !line.startsWith("# ")).toList().stream();
    }
  }

  private List<String> found(String line) {
    return reader.read(line.substring(0, line.indexOf(" =>")).replace("\\n", "\n")).stream()
        .filter(phrase -> phrase.sense() != Phrase.Sense.RECORD)
        .map(
            phrase ->
                Objects.requireNonNull(phrase.value()).stripTrailingZeros().toPlainString()
                    + " "
                    + Objects.toString(phrase.unit(), "-"))
        .toList();
  }

  private static List<String> right(String line) {
    return Arrays.stream(line.substring(line.indexOf("=>") + 2).split(","))
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void areRightOrLeft(String line) {
    assertThat(found(line)).isSubsetOf(right(line));
  }

  @Test
  void areSeldomLeft() throws IOException {
    List<String> all = lines().toList();
    long right =
        all.stream().flatMap(line -> right(line).stream()).filter(s -> !s.isEmpty()).count();
    long found = all.stream().mapToLong(line -> found(line).size()).sum();

    assertThat(all).hasSize(1282);
    assertThat((double) found / right).isGreaterThan(0.63);
  }
}
