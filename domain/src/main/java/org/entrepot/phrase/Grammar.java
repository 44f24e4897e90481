package org.entrepot.phrase;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands around a number in one language, as two patterns: the words before it and the words
 * after it. Both have bounds, so that the time for a text grows with its length only.
 */
final class Grammar {

  /** As far before a number as its words can begin. */
  private static final int BEFORE = 40;

  private static final int AFTER = 160;

  /** A group that is in the patterns of the other language alone. */
  private static final String NEVER = "(?<%s>(?!))?";

  private final Lexicon lexicon;
  private final Pattern before;
  private final Pattern after;

  /**
   * @param before with the groups way, qualifier, percent and currency
   * @param after with the groups step, glued, more, step2, after, measured, wayAfter, currency,
   *     classifier, higher, thing and after2
   */
  private Grammar(Lexicon lexicon, String before, String after) {
    this.lexicon = lexicon;
    this.before = Pattern.compile("(?:" + before + ")$", Pattern.CASE_INSENSITIVE);
    this.after = Pattern.compile(after, Pattern.CASE_INSENSITIVE);
  }

  static Grammar english(Lexicon words) {
    String article = "(?:(?:an?|the)\\s+)?";
    String describing =
        "(?:[\\s-]\\s*+(?!"
            + words.any("stop")
            + ")[A-Za-z0-9][\\w.'’&]*+(?:-[\\w.'’&]++)*+){0,4}?[\\s-]\\s*+";
    return new Grammar(
        words,
        optional("way", words.any("way"), "\\s+(?:(?:by|of)\\s+)?" + article)
            + optional("qualifier", words.any("before"), "\\s+" + article)
            + optional("currency", words.any("currency"), "\\s?")
            + never("percent"),
        "(?:[\\s-]*"
            + group("step", words.any("step"))
            + "|"
            + group("glued", words.any("glued step"))
            + "(?![²2]))?"
            + never("step2")
            + never("classifier")
            + never("more")
            + "(?:\\s?"
            + group("after", words.any("after"))
            + ")?(?:[\\s-]*"
            + group("measured", words.any("measured"))
            + "(?:\\s+"
            + group("wayAfter", words.any("way after"))
            + ")?|[\\s-]*"
            + group("currency", words.any("currency"))
            + "|(?:\\s+"
            + group("higher", "more|fewer")
            + ")?"
            + describing
            + group("thing", words.any("thing"))
            + ")?(?:\\s?"
            + group("after2", words.any("after"))
            + ")?");
  }

  static Grammar chinese(Lexicon words) {
    String describing =
        "(?:"
            + words.anyPattern("name")
            + "|(?!"
            + words.any("stop")
            + ")[\\p{IsHan}A-Za-z“”]){0,14}?";
    return new Grammar(
        words,
        optional("way", words.any("way"), "了?")
            + optional("qualifier", words.any("before"), "")
            + optional("percent", "百分之", "")
            + optional("currency", words.any("currency"), "\\s?"),
        "\\s?"
            + optional("step", words.any("step"), "")
            + never("glued")
            + never("higher")
            + never("wayAfter")
            + optional("more", words.any("more"), "")
            + optional("step2", words.any("step"), "")
            + "\\s?(?:"
            + group("measured", words.any("measured"))
            + "|"
            + group("currency", words.any("currency"))
            + "|(?:"
            + group("classifier", words.any("classifier"))
            // 项 counts nothing where nothing that is counted follows
            + "|"
            + words.any("measure word")
            + "(?="
            + words.any("after")
            + "?"
            + describing
            + words.any("thing")
            + "))"
            + optional("after", words.any("after"), "")
            + "(?:"
            + describing
            + group("thing", words.any("thing"))
            + ")?)?"
            + optional("after2", words.any("after"), ""));
  }

  private static String group(String name, String words) {
    return "(?<" + name + ">" + words + ")";
  }

  private static String optional(String name, String words, String then) {
    return "(?:" + group(name, words) + then + ")?";
  }

  private static String never(String name) {
    return NEVER.formatted(name);
  }

  /**
   * The phrase that a number is with the words around it.
   *
   * @param from where the phrase before this one ends
   * @return empty where it is none: a year, a part of a name, a word that counts nothing
   */
  Optional<Phrase> phrase(String text, Numeral number, int from) {
    Matcher left = before.matcher(text).useTransparentBounds(true);
    left.region(Math.max(from, number.start() - BEFORE), number.start());
    Matcher right = after.matcher(text).useTransparentBounds(true);
    right.region(number.end(), Math.min(text.length(), number.end() + AFTER));
    if (!find(left, text, number.start()) || !right.lookingAt()) {
      return Optional.empty();
    }
    WordsAround words = new WordsAround(lexicon, left, right);
    return isPhrase(text, number, words)
        ? Optional.of(words.phrase(text, number))
        : Optional.empty();
  }

  /** Finds the words that end at a number; the words of no language begin within a word. */
  private static boolean find(Matcher left, String text, int end) {
    for (int start = left.regionStart(); start <= end; start++) {
      if ((start == end || begins(text, start)) && left.region(start, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String text, int start) {
    char first = text.charAt(start);
    return isLatin(first)
        ? start == 0 || !isLatin(text.charAt(start - 1))
        : Character.isLetter(first) || Character.getType(first) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isPhrase(String text, Numeral number, WordsAround words) {
    if (number.inWords()) {
      return words.unit() != null;
    }
    return !isGlued(text, number, words) && (!number.isYearLike() || words.isNumber());
  }

  /** Whether letters that are no unit belong to it: COVID-19, 5G. */
  private static boolean isGlued(String text, Numeral number, WordsAround words) {
    int end = number.end();
    if (end < text.length() && isLatin(text.charAt(end)) && !words.followsAtOnce()) {
      return true;
    }
    int last = number.start() - 1;
    boolean hyphen = last > 0 && "-–_/".indexOf(text.charAt(last)) >= 0;
    int letter = hyphen ? last - 1 : last;
    return letter >= 0 && isLatin(text.charAt(letter)) && !words.hasCurrencyBefore();
  }

  private static boolean isLatin(char letter) {
    return letter < 128 && Character.isLetter(letter);
  }
}
