package org.entrepot.phrase;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pieces of a text that name editions: ordinals, years, names of expos, "this year". */
final class EditionNamings {

  /** No expo has been held more often. */
  private static final int MOST = 160;

  private static final String HEADS =
      "(?:edition|expo|exposition|ciie|fair|exhibition|show|session)\\b";

  /** What follows an ordinal that counts editions: up to three words of a name and its head. */
  private static final Pattern HELD =
      Pattern.compile(
          "(?:[\\s-]+(?!(?:national|global|world|state|import-themed|large|major|time|ever|level"
              + "|day|week|month|quarter|year|place|half)\\b)[\\w'’-]+){0,4}?[\\s-]+"
              + HEADS,
          Pattern.CASE_INSENSITIVE);

  /** What follows one that stands alone: "the sixth had". */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\s*(?:[.,;:!?)]|$)|\\s+(?:in|had|has|drew|was|is|saw|brought|took|and|by|with|at|did|came"
              + "|to|opened|closed|ended|generated|attracted|hosted|welcomed|yielded)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE_ALONE =
      Pattern.compile("(?<!\\bon )(?<!\\bby )\\b(?:the|its|this)\\s+$", Pattern.CASE_INSENSITIVE);

  /** The world's first is no edition. */
  private static final Pattern OWNED =
      Pattern.compile("(?:['’]s?|\\bits|\\btheir|\\ba|\\ban)\\s+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,/-])(?:19|20)\\d\\d(?![\\d,%/]|\\.\\d|-\\d)年?");

  private static final Pattern FIRST = Pattern.compile("首届");

  private static final Pattern THIS =
      Pattern.compile(
          "\\bthis\\s+(?:year|edition|expo|fair|session)\\b(?:['’]s\\b)?|今年|本届|此届|这届|本次|此次",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PREVIOUS =
      Pattern.compile(
          "\\b(?:last\\s+(?:year|edition|expo|fair)|(?:the\\s+)?previous\\s+(?:year|edition|expo|fair"
              + "|session|one)|a\\s+year\\s+(?:earlier|ago|before)|the\\s+(?:year|edition|one)"
              + "\\s+(?:before|earlier)|the\\s+preceding\\s+\\w+)\\b(?:['’]s\\b)?"
              + "|上一?届|去年|上年|前一[届年]",
          Pattern.CASE_INSENSITIVE);

  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Pattern ENGLISH;
  private static final Pattern CHINESE;

  static {
    RuleBasedNumberFormat words =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    RuleBasedNumberFormat digits =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.ORDINAL);
    RuleBasedNumberFormat chinese =
        new RuleBasedNumberFormat(Locale.CHINESE, RuleBasedNumberFormat.SPELLOUT);
    List<String> english = new ArrayList<>();
    List<String> inChinese = new ArrayList<>();
    IntStream.rangeClosed(1, MOST)
        .forEach(
            each -> {
              String word = words.format(each, "%spellout-ordinal");
              String digit = digits.format(each);
              String character = chinese.format(each);
              english.addAll(List.of(word, digit));
              inChinese.addAll(List.of(character, Integer.toString(each)));
              List.of(word, digit, character, Integer.toString(each))
                  .forEach(said -> ORDINALS.put(said, each));
            });
    ENGLISH =
        Pattern.compile(
            "(?<![\\w-])(" + alternatives(english) + ")(?![\\w]|-\\w+th)",
            Pattern.CASE_INSENSITIVE);
    CHINESE = Pattern.compile("第\\s?(" + alternatives(inChinese) + ")\\s?届");
  }

  private static String alternatives(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private EditionNamings() {}

  /** In the order of the text; none overlaps another. */
  static List<EditionNaming> in(String text, ExpoNames expos) {
    List<EditionNaming> found = new ArrayList<>();
    ordinals(text, found);
    find(CHINESE, text, EditionNaming.NameKind.ORDINAL, each -> ordinal(each.group(1)), found);
    find(FIRST, text, EditionNaming.NameKind.ORDINAL, each -> 1, found);
    find(
        YEAR,
        text,
        EditionNaming.NameKind.YEAR,
        each -> Integer.parseInt(each.group().substring(0, 4)),
        found);
    find(THIS, text, EditionNaming.NameKind.THIS, each -> 0, found);
    find(PREVIOUS, text, EditionNaming.NameKind.PREVIOUS, each -> 0, found);
    List<EditionNaming> all = new ArrayList<>(found);
    for (EditionNaming expo : expos.in(text)) {
      all.addAll(withoutOthers(expo, found));
    }
    all.sort(Comparator.comparingInt(EditionNaming::start));
    return all;
  }

  /** The name of an expo after the ordinal or the year that it begins with. */
  private static List<EditionNaming> withoutOthers(EditionNaming expo, List<EditionNaming> others) {
    int from =
        others.stream()
            .filter(each -> each.start() < expo.end() && each.end() > expo.start())
            .mapToInt(EditionNaming::end)
            .max()
            .orElse(expo.start());
    return from >= expo.end()
        ? List.of()
        : List.of(new EditionNaming(from, expo.end(), expo.kind(), 0, expo.expo()));
  }

  private static void find(
      Pattern pattern,
      String text,
      EditionNaming.NameKind kind,
      ToIntFunction<Matcher> number,
      List<EditionNaming> found) {
    Matcher each = pattern.matcher(text);
    while (each.find()) {
      found.add(new EditionNaming(each.start(), each.end(), kind, number.applyAsInt(each), null));
    }
  }

  private static int ordinal(String said) {
    return ORDINALS.getOrDefault(said.toLowerCase(Locale.ROOT), 0);
  }

  private static void ordinals(String text, List<EditionNaming> found) {
    Matcher each = ENGLISH.matcher(text);
    while (each.find()) {
      int number = ordinal(each.group(1));
      if (isEdition(text, each.start(), each.end(), number)) {
        found.add(
            new EditionNaming(
                each.start(), each.end(), EditionNaming.NameKind.ORDINAL, number, null));
      }
    }
  }

  private static boolean isEdition(String text, int start, int end, int number) {
    String before = text.substring(Math.max(0, start - 20), start);
    if (MONTH.matcher(before).find() || (number == 1 && OWNED.matcher(before).find())) {
      return false;
    }
    Matcher after = HELD.matcher(text).region(end, Math.min(text.length(), end + 80));
    if (after.useTransparentBounds(true).lookingAt()) {
      return true;
    }
    Matcher alone = ALONE.matcher(text).region(end, Math.min(text.length(), end + 20));
    return number > 1 && BEFORE_ALONE.matcher(before).find() && alone.lookingAt();
  }
}
