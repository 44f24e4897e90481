package org.entrepot.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that publications put beside a number, in both languages: {@code words.csv} beside this
 * class, with the columns kind, word and means. Case, width and the number of spaces say nothing.
 */
final class PublishedLexicon {

  private static final String FILE = "words.csv";
  private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
  private static final Map<String, Map<String, String>> KINDS = read();

  private PublishedLexicon() {}

  private static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> kinds = new HashMap<>();
    try (InputStream bytes = PublishedLexicon.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException("The file " + FILE + " is missing in the program.");
      }
      CsvReader.builder()
          .ofNamedCsvRecord(new InputStreamReader(bytes, UTF_8))
          .forEach(row -> add(kinds, row));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return kinds;
  }

  private static void add(Map<String, Map<String, String>> kinds, NamedCsvRecord row) {
    kinds
        .computeIfAbsent(row.getField("kind"), any -> new HashMap<>())
        .put(normal(row.getField("word")), row.getField("means"));
  }

  /** What the words mean if they are one of this kind. */
  static Optional<String> meaning(String kind, String words) {
    return Optional.ofNullable(of(kind).get(normal(words)));
  }

  /** All words of a kind as {@link #normal} writes them, the longest first. */
  static List<String> words(String kind) {
    return of(kind).keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .toList();
  }

  private static Map<String, String> of(String kind) {
    return KINDS.getOrDefault(kind, Map.of());
  }

  static String normal(String words) {
    String wide = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SPACES.matcher(wide).replaceAll(" ").strip();
  }
}
