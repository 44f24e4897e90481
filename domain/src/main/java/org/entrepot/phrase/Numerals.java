package org.entrepot.phrase;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits and in the words of both languages. The formats are ICU's and may be used
 * by one thread only, so a reading makes its own.
 */
final class Numerals {

  private static final String UNITS =
      "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
          + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
          + "|ninety";
  private static final String POWERS = "hundred|thousand|million|billion|trillion";

  /** Digits with marks of thousands, in both widths; or words in English; or in Chinese. */
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<digits>\\p{Nd}{1,3}(?:[,，]\\p{Nd}{3})+(?!\\p{Nd})(?:[.．]\\p{Nd}+)?"
              + "|\\p{Nd}+(?:[.．]\\p{Nd}+)?)"
              + "|(?<![A-Za-z])(?<english>(?:(?:an?\\s+(?="
              + POWERS
              + "))|(?:"
              + UNITS
              + ")(?![A-Za-z]))(?:(?:[\\s-]+(?:and\\s+)?)?(?<![A-Za-z])(?:"
              + UNITS
              + "|"
              + POWERS
              + ")(?![A-Za-z])){0,12})"
              + "|(?<![第上数几成同每某任另这那哪])(?<!(?<!百)分之)(?<!\\p{Nd})"
              + "(?<chinese>[零〇一二两三四五六七八九十百千万亿]{1,20}+(?:点[零〇一二三四五六七八九]{1,9}+)?)",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 60;

  private static final DecimalFormat DIGITS = digitsFormat();
  private static final RuleBasedNumberFormat ENGLISH =
      new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
  private static final RuleBasedNumberFormat CHINESE =
      new RuleBasedNumberFormat(Locale.CHINESE, RuleBasedNumberFormat.SPELLOUT);

  private final DecimalFormat digits = DIGITS.clone();
  private final RuleBasedNumberFormat english = ENGLISH.clone();
  private final RuleBasedNumberFormat chinese = CHINESE.clone();

  private static DecimalFormat digitsFormat() {
    DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(Locale.ENGLISH);
    format.setDecimalFormatSymbols(DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    format.setParseBigDecimal(true);
    return format;
  }

  /** What all numbers look like. */
  static Pattern pattern() {
    return NUMERAL;
  }

  /**
   * The number that a match of {@link #pattern} is; empty where it is too long for a number that
   * people write.
   */
  Optional<Numeral> read(MatchResult match) {
    if (match.end() - match.start() > LONGEST) {
      return Optional.empty();
    }
    String text = match.group();
    char first = text.charAt(0);
    if (Character.isDigit(first)) {
      return Optional.of(new Numeral(match.start(), match.end(), inDigits(text), false));
    }
    return first < 128 ? inEnglish(match, text) : inChinese(match, text);
  }

  private BigDecimal inDigits(String text) {
    String plain = text.replace("，", ",").replace("．", ".");
    Number parsed = digits.parse(plain, new ParsePosition(0));
    int point = plain.indexOf('.');
    int decimals = point < 0 ? 0 : plain.length() - point - 1;
    return new BigDecimal(parsed.toString()).setScale(decimals);
  }

  private Optional<Numeral> inEnglish(MatchResult match, String text) {
    String words = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String said = words.replaceFirst("^an? ", "one ");
    return spelled(english, said)
        .map(
            known -> {
              int length = known.length() == said.length() ? text.length() : known.length();
              int end = match.start() + Math.min(length, text.length());
              return new Numeral(match.start(), end, known.value(), true);
            });
  }

  /** A step alone is one of it: nearly 百 is nearly a hundred. */
  private Optional<Numeral> inChinese(MatchResult match, String text) {
    boolean stepAlone = "百千万亿".indexOf(text.charAt(0)) >= 0;
    String said = stepAlone ? "一" + text : text;
    return spelled(chinese, said)
        .filter(known -> known.length() == said.length())
        .map(known -> new Numeral(match.start(), match.end(), known.value(), true));
  }

  private record Spelled(BigDecimal value, int length) {}

  private static Optional<Spelled> spelled(RuleBasedNumberFormat format, String words) {
    ParsePosition position = new ParsePosition(0);
    Number parsed = format.parse(words, position);
    if (position.getIndex() == 0) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(parsed.toString());
    BigDecimal rounded = value.signum() == 0 ? value : value.stripTrailingZeros();
    return Optional.of(new Spelled(rounded, position.getIndex()));
  }
}
