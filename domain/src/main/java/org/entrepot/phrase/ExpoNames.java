package org.entrepot.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Where a text names expos: by the names of their editions without the ordinal, by a part of such a
 * name that keeps its order ("Import Expo", 进博会), by its initials or its code. What looks like the
 * name of an expo and is none of these is another expo's.
 */
final class ExpoNames {

  private static final String HEAD = "(?:Expo|EXPO|Exposition|Fair|Exhibition|Show|Messe)";

  /** Canton Fair, China International Fair for Trade in Services; and those known by letters. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:[A-Z][\\w’'&.-]*+\\s+(?:(?:of|for|and|&|on|in)\\s+)?){1,7}?"
              + HEAD
              + "\\b(?:\\s+for(?:\\s+[A-Z]\\w*|\\s+in){1,4})?"
              + "|\\b(?:CIFTIS|CICPE|CISMEF|CIIF|CAEXPO|CIFIT|CHTF|CISCE|CES|IFA|SIAL|ANUGA)\\b");

  private static final Pattern CHINESE =
      Pattern.compile("\\p{IsHan}(?:博|交|贸|洽|治|消)会|[\\p{IsHan}—－-]{2,14}(?:博览会|交易会|洽谈会|展览会)");

  /** Words before a name, or of a part of an expo: they do not tell one expo from another. */
  private static final Set<String> PLAIN =
      Set.of(
          "the",
          "this",
          "that",
          "at",
          "in",
          "of",
          "for",
          "and",
          "an",
          "a",
          "annual",
          "edition",
          "business",
          "enterprise",
          "country",
          "national",
          "countries",
          "corporate",
          "since",
          "after",
          "during",
          "as",
          "from",
          "by",
          "while",
          "last",
          "next",
          "each",
          "every");

  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(?:the\\s+)?(?:\\d+(?:st|nd|rd|th)|(?:[a-z]+-)?(?:first|second|third|[a-z]+th))$");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern CHINESE_ORDINAL = Pattern.compile("^(?:第\\s?[^届]{1,4}届|首届)");
  private static final Pattern GENERIC =
      Pattern.compile(".*(?:届|在|的|本|该|次|与|和|场|了|这|个|行)(?:国际)?(?:博览会|交易会|洽谈会|展览会)");

  /** What an expo is called, in both languages, without ordinals and years. */
  private record Called(String code, List<String> words, String chinese, Set<String> places) {}

  private final List<Called> known;

  ExpoNames(List<Edition> editions) {
    Map<String, Called> all = new LinkedHashMap<>();
    editions.forEach(each -> all.putIfAbsent(each.expo(), called(each)));
    this.known = List.copyOf(all.values());
  }

  private static Called called(Edition edition) {
    List<String> words =
        words(edition.name().in(Locale.ENGLISH)).stream()
            .filter(word -> !ORDINAL.matcher(word).matches() && !YEAR.matcher(word).matches())
            .toList();
    String chinese = edition.name().in(Locale.CHINESE);
    String plain = CHINESE_ORDINAL.matcher(chinese).replaceFirst("");
    Set<String> places = new HashSet<>(words(Objects.toString(edition.hostCity(), "")));
    return new Called(edition.expo(), words, YEAR.matcher(plain).replaceAll(""), places);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}-]+"))
        .filter(word -> word.length() > 1)
        .toList();
  }

  /** The names of expos in a text; none overlaps another. */
  List<EditionNaming> in(String text) {
    List<EditionNaming> found = new ArrayList<>();
    known.forEach(each -> exactly(text, each, found));
    Matcher english = ENGLISH.matcher(text);
    while (english.find()) {
      String name = english.group();
      List<String> telling = telling(words(name));
      if (!telling.isEmpty() && !isHead(telling)) {
        add(found, english.start(), english.end(), byWords(telling));
      }
    }
    Matcher chinese = CHINESE.matcher(text);
    while (chinese.find()) {
      String name = chinese.group();
      if (!GENERIC.matcher(name).matches()) {
        add(found, chinese.start(), chinese.end(), byCharacters(name));
      }
    }
    return found;
  }

  private static void exactly(String text, Called expo, List<EditionNaming> found) {
    String initials = initials(expo.words());
    List<String> names = new ArrayList<>(List.of(expo.code().toUpperCase(Locale.ROOT)));
    if (initials.length() > 2) {
      names.add(initials.toUpperCase(Locale.ROOT));
    }
    if (expo.words().size() > 1) {
      names.add(String.join(" ", expo.words()));
    }
    String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String pattern = "(?<![\\p{L}\\p{Nd}])(?:" + any + ")(?![A-Za-z\\p{Nd}])";
    String chinese = expo.chinese().length() > 2 ? "|" + Pattern.quote(expo.chinese()) : "";
    Matcher each = Pattern.compile(pattern + chinese, Pattern.CASE_INSENSITIVE).matcher(text);
    while (each.find()) {
      add(found, each.start(), each.end(), expo.code());
    }
  }

  private static String initials(List<String> words) {
    return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  }

  private static void add(List<EditionNaming> found, int start, int end, @Nullable String expo) {
    if (found.stream().noneMatch(other -> other.start() < end && start < other.end())) {
      found.add(new EditionNaming(start, end, EditionNaming.NameKind.EXPO, 0, expo));
    }
  }

  private static List<String> telling(List<String> words) {
    return words.stream()
        .filter(word -> !PLAIN.contains(word) && !ORDINAL.matcher(word).matches())
        .filter(word -> !YEAR.matcher(word).matches())
        .toList();
  }

  /** "The Expo" alone is whichever is spoken of. */
  private static boolean isHead(List<String> words) {
    return words.size() == 1 && words.get(0).matches("expo|exposition|fair|exhibition|show");
  }

  private @Nullable String byWords(List<String> words) {
    return known.stream()
        .filter(
            expo ->
                initials(words).equalsIgnoreCase(expo.code())
                    || isPart(
                        words.stream().filter(word -> !expo.places().contains(word)).toList(),
                        expo.words()))
        .map(Called::code)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String byCharacters(String name) {
    List<String> said = name.chars().mapToObj(Character::toString).toList();
    return known.stream()
        .filter(
            expo -> {
              List<String> whole = expo.chinese().chars().mapToObj(Character::toString).toList();
              return !whole.isEmpty()
                  && (name.endsWith(expo.chinese())
                      || isPart(said, whole)
                      || isLongEnd(name, expo));
            })
        .map(Called::code)
        .findFirst()
        .orElse(null);
  }

  /** 举行的国际进口博览会: the text before a name has no bound that could be seen. */
  private static boolean isLongEnd(String name, Called expo) {
    int same = 0;
    String whole = expo.chinese();
    while (same < Math.min(name.length(), whole.length())
        && name.charAt(name.length() - 1 - same) == whole.charAt(whole.length() - 1 - same)) {
      same++;
    }
    return same >= 5;
  }

  /** Whether the words are all of the name's, in its order, and end where it ends. */
  private static boolean isPart(List<String> words, List<String> whole) {
    if (words.isEmpty() || whole.isEmpty()) {
      return false;
    }
    int at = 0;
    for (String word : words) {
      while (at < whole.size() && !whole.get(at).equals(word)) {
        at++;
      }
      if (at++ == whole.size()) {
        return false;
      }
    }
    return words.get(words.size() - 1).equals(whole.get(whole.size() - 1));
  }
}
