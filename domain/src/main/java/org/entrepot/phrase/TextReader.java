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

  /** The first of the wide forms of the signs from {@code !} to {@code ~}. */
  private static final char WIDE = '\uff01';

  private static final Pattern ENDLESS = Pattern.compile("\\p{Nd}{25,}+|[零〇一二两三四五六七八九十百千万亿]{25,}+");

  private final Grammar english = Grammar.english(ENGLISH);
  private final Grammar chinese = Grammar.chinese(CHINESE);
  private final Pattern names = both("name", 0);
  private final Pattern records = both("record", Pattern.CASE_INSENSITIVE);
  private final Pattern range =
      Pattern.compile("\\s*(?:" + ENGLISH.any("range") + "|" + CHINESE.any("range") + ")\\s*");

  private static Pattern both(String kind, int flags) {
    return Pattern.compile(ENGLISH.anyPattern(kind) + "|" + CHINESE.anyPattern(kind), flags);
  }

  /** The phrases of a text, in its order; none overlaps another. */
  public List<Phrase> read(String text) {
    return narrow(inOneWidth(text)).stream().map(phrase -> phrase.in(text)).toList();
  }

  /** The text with the letters, digits and signs of both widths in one; as long as before. */
  private static String inOneWidth(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      char wide = narrow.charAt(i);
      if (wide >= WIDE && wide < WIDE + 94 && "，：；！？（）".indexOf(wide) < 0) {
        narrow.setCharAt(i, (char) (wide - WIDE + '!'));
      }
    }
    return withoutEndlessNumbers(narrow);
  }

  /**
   * No number that people write is so long; the time for one grows with the square of its length.
   */
  private static String withoutEndlessNumbers(StringBuilder text) {
    Matcher endless = ENDLESS.matcher(text.toString());
    while (endless.find()) {
      for (int i = endless.start(); i < endless.end(); i++) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }

  private List<Phrase> narrow(String text) {
    List<Phrase> numbers = ranges(text, numbers(text));
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
          numerals
              .read(each.toMatchResult())
              .flatMap(number -> grammar(text, number).phrase(text, number, begin));
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
  private Grammar grammar(String text, Numeral number) {
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

  /** Of a range the first number has no unit of its own. */
  private List<Phrase> ranges(String text, List<Phrase> found) {
    List<Phrase> all = new ArrayList<>(found);
    for (int i = 0; i + 1 < all.size(); i++) {
      Phrase first = all.get(i);
      Phrase second = all.get(i + 1);
      String gap = text.substring(first.end(), second.start());
      if (isOneUnit(first, second) && range.matcher(gap).matches()) {
        all.set(i, first.rangingTo(second));
        all.set(i + 1, second.rangingFrom(first));
      }
    }
    return all;
  }

  private static boolean isOneUnit(Phrase first, Phrase second) {
    return second.unit() != null && (first.unit() == null || first.unit().equals(second.unit()));
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
