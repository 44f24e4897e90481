package org.entrepot.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the number phrases of a text in English, in Chinese or in both. Dates, years, ordinals and
 * names with numbers in them are none; numbers in words are only where they count something. How
 * well it does is measured on sentences that were labelled by hand.
 */
@ApplicationScoped
public class TextReader {

  private static final Lexicon ENGLISH = Lexicon.of("english.csv");
  private static final Lexicon CHINESE = Lexicon.of("chinese.csv");

  private static final Pattern ENDLESS = Pattern.compile("\\p{Nd}{25,}+|[零〇一二两三四五六七八九十百千万亿]{25,}+");

  private static final String RECORD_LETTERS = "abhlnrsuABHLNRSU";
  private static final String RECORD_HAN = "创历打刷新破史前";

  private final NumberGrammar english = EnglishGrammar.of(ENGLISH);
  private final NumberGrammar chinese = ChineseGrammar.of(CHINESE);
  private final NumbersInNames names = new NumbersInNames(ENGLISH, CHINESE);
  private final Pattern records =
      Pattern.compile(
          ENGLISH.anyPattern("record") + "|" + CHINESE.anyPattern("record"),
          Pattern.CASE_INSENSITIVE);
  private final Pattern range =
      Pattern.compile(
          "\\s*(?:-\\s+)?(?:" + ENGLISH.any("range") + "|" + CHINESE.any("range") + ")\\s*");

  /** The phrases of a text, in its order; none overlaps another. */
  public List<Phrase> read(String text) {
    FoldedText folded = FoldedText.of(text);
    String plain = withoutEndlessNumbers(folded.plain());
    return phrases(plain).stream()
        .filter(phrase -> !folded.isTraditional() || !SharedMoney.isYuanAlone(phrase, plain))
        .map(folded::inText)
        .toList();
  }

  /**
   * No number that people write is so long; the time for one grows with the square of its length.
   */
  private static String withoutEndlessNumbers(String plain) {
    StringBuilder text = new StringBuilder(plain);
    Matcher endless = ENDLESS.matcher(plain);
    IntPredicate begins = at -> Numerals.isPart(plain.charAt(at));
    for (int from = 0; Places.find(endless, plain, from, begins); from = endless.end()) {
      for (int i = endless.start(); i < endless.end(); i++) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }

  private List<Phrase> phrases(String text) {
    NavigableSet<Integer> left = new TreeSet<>();
    List<Phrase> found = numbers(text, left);
    List<Phrase> together = new NeighbourNumbers(text, range, ENGLISH, found, left).all();
    List<Phrase> numbers = new SaidElsewhere(text, together).whole();
    BitSet taken = new BitSet();
    numbers.forEach(phrase -> taken.set(phrase.start(), phrase.end()));
    return Stream.concat(numbers.stream(), records(text, taken).stream())
        .sorted(Comparator.comparingInt(Phrase::start))
        .toList();
  }

  /**
   * @param left takes where the numbers begin that are no phrases
   */
  private List<Phrase> numbers(String text, NavigableSet<Integer> left) {
    List<Phrase> found = new ArrayList<>();
    BitSet named = names.of(text);
    Numerals numerals = new Numerals();
    Matcher each = Numerals.in(text);
    int from = 0;
    for (int at = 0; Numerals.find(each, text, at); at = each.end()) {
      if (each.start() < from || named.get(each.start())) {
        continue;
      }
      int begin = from;
      Optional<Phrase> phrase =
          numerals.read(each).flatMap(number -> grammar(text, number).phrase(text, number, begin));
      if (phrase.isPresent()) {
        found.add(phrase.get());
        from = phrase.get().end();
      } else {
        left.add(each.start());
      }
    }
    return found;
  }

  /** By the nearest letter: the one after the number, else the one before it. */
  private NumberGrammar grammar(String text, Numeral number) {
    for (int i = number.end(); i < Math.min(text.length(), number.end() + 12); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return isHan(text.charAt(i)) ? chinese : english;
      }
    }
    for (int i = number.start() - 1; i >= Math.max(0, number.start() - 12); i--) {
      if (Character.isLetter(text.charAt(i))) {
        return isHan(text.charAt(i)) ? chinese : english;
      }
    }
    return english;
  }

  private static boolean isHan(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  private List<Phrase> records(String text, BitSet taken) {
    List<Phrase> found = new ArrayList<>();
    Matcher record = records.matcher(text);
    IntPredicate begins = at -> recordBegins(text, at);
    for (int from = 0; Places.find(record, text, from, begins); from = record.end()) {
      if (taken.get(record.start(), record.end()).isEmpty()) {
        found.add(Phrase.record(record.start(), record.end(), record.group()));
      }
    }
    return found;
  }

  private static boolean recordBegins(String text, int at) {
    return RECORD_HAN.indexOf(text.charAt(at)) >= 0 || Places.wordBegins(text, at, RECORD_LETTERS);
  }
}
