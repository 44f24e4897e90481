package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One term for one thing: docs/words.md beside the texts that people read. */
class WordsTest {

  private static final List<String> ENGLISH =
      texts("/org/entrepot/page/messages_en.properties", "/org/entrepot/problems.properties");
  private static final List<String> CHINESE =
      texts("/org/entrepot/page/messages_zh.properties", "/org/entrepot/problems_zh.properties");

  private static final List<String> PLAIN = PlainTexts.all();

  /** A row of the table: the term in both languages, and words that are not used for it. */
  private record Term(List<String> english, List<String> chinese, List<String> not) {

    static Term of(String row) {
      String[] cells = row.split("\\|", -1);
      return new Term(words(cells[1]), words(cells[2]), words(cells[4]));
    }

    private static List<String> words(String cell) {
      return Arrays.stream(cell.strip().split(" / ")).filter(word -> !word.isBlank()).toList();
    }
  }

  private static List<Term> terms() throws IOException {
    return Files.readAllLines(Path.of("../docs/words.md")).stream()
        .filter(line -> line.startsWith("| "))
        .skip(2)
        .map(Term::of)
        .toList();
  }

  private static List<String> texts(String... files) {
    return Arrays.stream(files)
        .flatMap(file -> read(file).values().stream())
        .map(text -> text.toString().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Properties read(String file) {
    Properties texts = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(WordsTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      texts.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }

  @Test
  void everyTermIsUsed() throws IOException {
    assertThat(terms()).hasSizeGreaterThan(30);
    for (Term term : terms()) {
      assertThat(term.english()).allMatch(word -> uses(ENGLISH, word));
      assertThat(term.chinese()).allMatch(word -> uses(CHINESE, word));
    }
  }

  private static boolean uses(List<String> texts, String word) {
    return texts.stream().anyMatch(text -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  @Test
  void noOtherWordIsUsedForIt() throws IOException {
    List<String> others = terms().stream().flatMap(term -> term.not().stream()).toList();
    String metrics =
        new String(
            Objects.requireNonNull(
                    WordsTest.class.getResourceAsStream("/org/entrepot/figure/metrics.json"))
                .readAllBytes(),
            StandardCharsets.UTF_8);
    String named =
        metrics
            .lines()
            .filter(line -> line.contains("\"en\": \"") || line.contains("\"zh\": \""))
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);

    assertThat(others).isNotEmpty();
    for (String other : others) {
      assertThat(Stream.of(ENGLISH, CHINESE, List.of(named), PLAIN).flatMap(List::stream))
          .as(other)
          .filteredOn(text -> text.contains(other.toLowerCase(Locale.ROOT)))
          .isEmpty();
    }
  }

  @Test
  void documentsDescriptionsAndTheLauncherAreRead() {
    assertThat(PLAIN)
        .anyMatch(text -> text.startsWith("# settings"))
        .anyMatch(text -> text.equals("list all editions, by expo and ordinal"))
        .anyMatch(
            text ->
                text.equals(
                    "create a bearer token and print it, and nothing else, to standard output."))
        .noneMatch(text -> text.contains("`"));
    assertThat(PlainTexts.read().toList()).containsAll(PlainTexts.EXCEPT.keySet());
  }

  @Test
  void nobodyIsBeggedOrCongratulated() {
    assertThat(Stream.concat(ENGLISH.stream(), PLAIN.stream()))
        .filteredOn(text -> text.matches("(?s).*\\b(please|successfully)\\b.*"))
        .isEmpty();
    assertThat(CHINESE).noneMatch(text -> text.contains("成功"));
  }

  /** Chinese characters, figures and Latin letters stand without a space; times of a day do not. */
  @Test
  void chineseIsSetWithoutSpaces() {
    assertThat(CHINESE)
        .filteredOn(text -> !text.contains("hh:mm"))
        .noneMatch(text -> text.matches(".*[\\p{IsHan}，。：；、] +[\\p{Alnum}{].*"))
        .noneMatch(text -> text.matches(".*[\\p{Alnum}}] +\\p{IsHan}.*"));
  }
}
