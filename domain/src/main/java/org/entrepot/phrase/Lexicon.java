package org.entrepot.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that stand around numbers in one language, from a file beside this class with the
 * columns kind, word and means.
 */
final class Lexicon {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, Map<String, String>> meanings = new HashMap<>();

  private Pattern way = SPACES;

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
    lexicon.way = Pattern.compile(lexicon.any("way"), Pattern.CASE_INSENSITIVE);
    return lexicon;
  }

  private void add(NamedCsvRecord row) {
    String kind = row.getField("kind");
    String word = row.getField("word");
    words.computeIfAbsent(kind, any -> new ArrayList<>()).add(word);
    meanings.computeIfAbsent(kind, any -> new HashMap<>()).put(normal(word), row.getField("means"));
  }

  /**
   * A group of a pattern that takes any word of a kind, the longest first. Words are tried by their
   * first letter, for a text is full of words that are none of these.
   */
  String any(String kind) {
    return any(words.getOrDefault(kind, List.of()));
  }

  /**
   * A group of a pattern that takes any of some words, the longest first, by their first letter.
   */
  static String any(Collection<String> words) {
    Map<String, List<String>> byFirst = new LinkedHashMap<>();
    words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(word -> byFirst.computeIfAbsent(first(word), any -> new ArrayList<>()).add(word));
    return byFirst.entrySet().stream()
        .map(each -> "(?=" + Pattern.quote(each.getKey()) + ")" + alternatives(each.getValue()))
        .collect(joining("|", "(?:", byFirst.isEmpty() ? "(?!))" : ")"));
  }

  private static String first(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT);
  }

  private static String alternatives(List<String> longestFirst) {
    List<String> groups = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    for (String word : longestFirst) {
      if (!alike.isEmpty() && !edges(word).equals(edges(alike.get(0)))) {
        groups.add(group(alike));
        alike.clear();
      }
      alike.add(word);
    }
    groups.add(group(alike));
    return "(?:" + String.join("|", groups) + ")";
  }

  private static String group(List<String> alike) {
    return edges(alike.get(0)).replace("*", literals(alike));
  }

  /**
   * Where a word begins or ends with a letter, no other letter may stand before or after it; nor
   * before the sign of a currency, which is another one then.
   */
  private static String edges(String word) {
    char first = word.charAt(0);
    boolean money = Character.getType(first) == Character.CURRENCY_SYMBOL;
    return (isLetter(first) || money ? "(?<![A-Za-z])" : "")
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

  /** As far as their meaning contains a word, or is empty. */
  String anyPattern(String kind, String meant) {
    return words.getOrDefault(kind, List.of()).stream()
        .filter(word -> meaning(kind, word).isEmpty() || meaning(kind, word).contains(meant))
        .collect(joining("|", "(?:", ")"));
  }

  /** What the words of a kind begin with, in small letters. */
  Stream<Character> firstLetters(String kind) {
    return words.getOrDefault(kind, List.of()).stream().map(word -> first(word).charAt(0));
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

  /** Whether a kind has a word. */
  boolean has(String kind, String word) {
    return meanings.getOrDefault(kind, Map.of()).containsKey(normal(word));
  }

  /**
   * The way of the last word of a text that says one: of "fell to 30 from 40, or by 10 percent"
   * that of fell.
   *
   * @param end where the text ends
   * @return 1 where there is none
   */
  String lastWay(String text, int end) {
    Matcher each = way.matcher(text).region(Math.max(0, end - 120), end);
    String last = "1";
    while (each.find()) {
      last = meaning("way", each.group());
    }
    return last;
  }

  private static String normal(String word) {
    return SPACES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
