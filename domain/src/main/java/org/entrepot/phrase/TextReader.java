package org.entrepot.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private static final String NAME_FIRST =
      "(?<![A-Za-z])[abefhilpt]|[\\p{Nd}+A-Zg'’‘“\"「『第热电专拨致传邮分每歼运直轰教波空神长嫦东翼双零〇一二三四五六七八九十]";
  private static final String RECORD_FIRST = "(?<![A-Za-z])[abhlnrsu]|[创历打刷新破史前]";

  private final NumberGrammar english = NumberGrammar.english(ENGLISH);
  private final NumberGrammar chinese = NumberGrammar.chinese(CHINESE);
  private final Pattern names = both("name", NAME_FIRST, 0);
  private final Pattern records = both("record", RECORD_FIRST, Pattern.CASE_INSENSITIVE);
  private final Pattern range =
      Pattern.compile(
          "\\s*(?:-\\s+)?(?:" + ENGLISH.any("range") + "|" + CHINESE.any("range") + ")\\s*");

  /**
   * @param first what any of them begins with: the rest of a text is passed over at once
   */
  private static Pattern both(String kind, String first, int flags) {
    String any = ENGLISH.anyPattern(kind) + "|" + CHINESE.anyPattern(kind);
    return Pattern.compile("(?=" + first + ")(?:" + any + ")", flags);
  }

  /** The phrases of a text, in its order; none overlaps another. */
  public List<Phrase> read(String text) {
    FoldedText folded = FoldedText.of(text);
    return phrases(withoutEndlessNumbers(folded.plain())).stream().map(folded::inText).toList();
  }

  /**
   * No number that people write is so long; the time for one grows with the square of its length.
   */
  private static String withoutEndlessNumbers(String plain) {
    StringBuilder text = new StringBuilder(plain);
    Matcher endless = ENDLESS.matcher(plain);
    while (endless.find()) {
      for (int i = endless.start(); i < endless.end(); i++) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }

  private List<Phrase> phrases(String text) {
    List<Phrase> numbers = new NeighbourNumbers(text, range, ENGLISH, numbers(text)).all();
    BitSet taken = new BitSet();
    numbers.forEach(phrase -> taken.set(phrase.start(), phrase.end()));
    return Stream.concat(numbers.stream(), records(text, taken).stream())
        .sorted(Comparator.comparingInt(Phrase::start))
        .toList();
  }

  private List<Phrase> numbers(String text) {
    List<Phrase> found = new ArrayList<>();
    BitSet named = named(text);
    Numerals numerals = new Numerals();
    Matcher each = Numerals.pattern().matcher(text);
    int from = 0;
    while (each.find()) {
      if (each.start() < from || named.get(each.start())) {
        continue;
      }
      int begin = from;
      Optional<Phrase> phrase =
          numerals.read(each).flatMap(number -> grammar(text, number).phrase(text, number, begin));
      if (phrase.isPresent()) {
        found.add(phrase.get());
        from = phrase.get().end();
      }
    }
    return found;
  }

  private BitSet named(String text) {
    BitSet named = new BitSet();
    Matcher name = names.matcher(text);
    while (name.find()) {
      named.set(name.start(), name.end());
    }
    return named;
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
    while (record.find()) {
      if (taken.get(record.start(), record.end()).isEmpty()) {
        found.add(Phrase.record(record.start(), record.end(), record.group()));
      }
    }
    return found;
  }
}
