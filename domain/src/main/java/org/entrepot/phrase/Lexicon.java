package org.entrepot.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that stand around numbers in one language, from a file beside this class with the
 * columns kind, word and means.
 */
final class Lexicon {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, Map<String, String>> meanings = new HashMap<>();

  private Lexicon() {}

  /**
   * @param file its name: {@code english.csv}
   */
  static Lexicon of(String file) {
    Lexicon lexicon = new Lexicon();
    try (InputStream bytes = Lexicon.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("The file " + file + " is missing in the program.");
      }
      Reader text = new InputStreamReader(bytes, UTF_8);
      CsvReader.builder().ofNamedCsvRecord(text).forEach(lexicon::add);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return lexicon;
  }

  private void add(NamedCsvRecord row) {
    String kind = row.getField("kind");
    String word = row.getField("word");
    words.computeIfAbsent(kind, any -> new ArrayList<>()).add(word);
    meanings.computeIfAbsent(kind, any -> new HashMap<>()).put(normal(word), row.getField("means"));
  }

  /** A group of a pattern that takes any word of a kind, the longest first. */
  String any(String kind) {
    Map<String, List<String>> byEdges =
        words.getOrDefault(kind, List.of()).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(groupingBy(Lexicon::edges, LinkedHashMap::new, toList()));
    return byEdges.entrySet().stream()
        .map(each -> each.getKey().replace("*", literals(each.getValue())))
        .collect(joining("|", "(?:", ")"));
  }

  /** Where a word begins or ends with a letter, no other letter may stand before or after it. */
  private static String edges(String word) {
    return (isLetter(word.charAt(0)) ? "(?<![A-Za-z])" : "")
        + "(?:*)"
        + (isLetter(word.charAt(word.length() - 1)) ? "(?![A-Za-z])" : "");
  }

  private static String literals(List<String> words) {
    return words.stream()
        .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
        .collect(joining("|"));
  }

  /** A group of a pattern that takes any word of a kind whose words are patterns themselves. */
  String anyPattern(String kind) {
    return words.getOrDefault(kind, List.of()).stream().collect(joining("|", "(?:", ")"));
  }

  private static boolean isLetter(char letter) {
    return letter < 128 && Character.isLetter(letter);
  }

  /** What a word of a kind means. */
  String meaning(String kind, String word) {
    String meaning = meanings.getOrDefault(kind, Map.of()).get(normal(word));
    if (meaning == null) {
      throw new IllegalArgumentException("\"" + word + "\" is no word of the kind " + kind);
    }
    return meaning;
  }

  private static String normal(String word) {
    return SPACES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
