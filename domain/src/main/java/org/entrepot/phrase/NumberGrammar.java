package org.entrepot.phrase;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands around a number in one language, as two patterns: the words before it and the words
 * after it. Both have bounds, so that the time for a text grows with its length only.
 */
final class NumberGrammar {

  /** As far before a number as its words can begin. */
  private static final int BEFORE = 48;

  private static final int AFTER = 160;

  private final Lexicon lexicon;
  private final WholePhrase whole;
  private final BitSet firstLetters = new BitSet();
  private final Pattern before;
  private final Pattern after;
  private final Pattern afterMoney;

  /**
   * @param before with the groups rate, way, by, not, qualifier, percent, currency, stepBefore and
   *     sign
   * @param after with the groups step, glued, more, step2, after, measured, wayAfter, currency,
   *     stepAfter, than, classifier, higher, thing and after2
   * @param afterMoney the same of a number that stands after a currency
   */
  NumberGrammar(
      Lexicon lexicon, NeighbourWords known, String before, String after, String afterMoney) {
    this.lexicon = lexicon;
    "+-−–—百".chars().forEach(firstLetters::set);
    Stream.of("rate", "way", "way than", "not", "before", "before step", "currency")
        .flatMap(lexicon::firstLetters)
        .forEach(firstLetters::set);
    MoneyNames.chineseFirstLetters().forEach(firstLetters::set);
    this.whole = new WholePhrase(lexicon, known);
    this.before = Pattern.compile("(?:" + before + ")$", Pattern.CASE_INSENSITIVE);
    this.after = Pattern.compile(after, Pattern.CASE_INSENSITIVE);
    this.afterMoney = Pattern.compile(afterMoney, Pattern.CASE_INSENSITIVE);
  }

  /**
   * The phrase that a number is with the words around it.
   *
   * @param from where the phrase before this one ends
   * @return empty where it is none: a year, a part of a name, a word that counts nothing, or a
   *     number that is not read as a whole
   */
  Optional<Phrase> phrase(String text, Numeral number, int from) {
    Matcher left = before.matcher(text).useTransparentBounds(true);
    left.region(Math.max(from, number.start() - BEFORE), number.start());
    if (!find(left, text, number.start())) {
      return Optional.empty();
    }
    Pattern behind = left.group("currency") == null ? after : afterMoney;
    Matcher right = behind.matcher(text).useTransparentBounds(true);
    right.region(number.end(), Math.min(text.length(), number.end() + AFTER));
    if (!right.lookingAt()) {
      return Optional.empty();
    }
    WordsAround words = new WordsAround(lexicon, left, right, number);
    return whole.isPhrase(text, number, words) ? Optional.of(words.phrase(text)) : Optional.empty();
  }

  /** Finds the words that end at a number; the words of no language begin within a word. */
  private boolean find(Matcher left, String text, int end) {
    for (int start = left.regionStart(); start <= end; start++) {
      if ((start == end || begins(text, start)) && left.region(start, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(String text, int start) {
    char first = text.charAt(start);
    return isLatin(first)
        ? start == 0 || !isLatin(text.charAt(start - 1))
        : firstLetters.get(first);
  }

  static boolean isLatin(char letter) {
    return letter < 128 && Character.isLetter(letter);
  }
}
