package org.entrepot.phrase;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final String ANY = "(?:" + UNITS + ")";

  /** One and a half billion, 2 and a half million, half a million. */
  private static final String HALF =
      "(?<![A-Za-z\\p{Nd}.,])(?:(?<whole>"
          + ANY
          + "|\\p{Nd}{1,3})\\s+and\\s+a\\s+half|half\\s+an?)\\s+(?<half>"
          + POWERS
          + ")(?![A-Za-z])";

  /** One in five, 3 out of 4: neither is a number of anything. */
  private static final String SHARE =
      "(?<share>(?<![A-Za-z\\p{Nd}.,-])(?:one|two|three|four|seven|nine|\\p{Nd})"
          + "\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?"
          + "(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|\\p{Nd}{1,3}(?![\\p{Nd}%]|[.,]\\p{Nd}))"
          + "(?![A-Za-z-]|\\s+(?:day|days|hours|weeks|months|years|halls|percent|per|million)\\b)"
          // one exhibitor in eight
          + "|(?<![A-Za-z-])one\\s+[a-z]+\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?"
          + "(?:two|three|four|five|six|seven|eight|nine|ten|twenty|fifty)(?![A-Za-z-]|\\s+[a-z]+s\\b))";

  /** With marks of thousands; in India of two digits each, and where the mark is a space. */
  private static final String DIGITS_ALONE =
      "(?<!\\p{Nd})(?<digits>\\p{Nd}{1,3}(?:[,，]\\p{Nd}{3})+(?!\\p{Nd})(?:[.．]\\p{Nd}+)?"
          + "|\\p{Nd}{1,2}(?:,\\p{Nd}{2})+,\\p{Nd}{3}(?!\\p{Nd})"
          + "|\\p{Nd}{1,3}(?:[ '’\\u00a0\\u2009\\u202f]\\p{Nd}{3})+(?![\\p{Nd},])"
          + "|\\p{Nd}+(?:[.．]\\p{Nd}+)?)";

  private static final String HAN = "零〇一二两三四五六七八九十廿卅百千万亿";
  private static final String FIRST_LETTERS = "aefhnostAEFHNOST";

  /** What all numbers look like, the longer forms first. */
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?:(?=[a-z\\p{Nd}])(?:"
              + HALF
              + "|"
              + SHARE
              + ")|(?<mixed>"
              + ChineseNumerals.MIXED
              + ")|(?<tenths>"
              + ChineseNumerals.TENTHS
              + ")|"
              + DIGITS_ALONE
              + "|(?=[a-z])(?<!\\bof )(?<english>(?:(?:an?\\s+(?="
              + POWERS
              + "))|(?:"
              + UNITS
              + ")(?![A-Za-z]))(?:(?:[\\s-]+(?:and\\s+)?)?(?<![A-Za-z])(?:"
              + UNITS
              + "|"
              + POWERS
              + ")(?![A-Za-z])){0,12})"
              + "|(?<![第数几成同每某任另这那哪零〇一二两三四五六七八九十廿卅百千万亿兆])(?:(?<!上)|(?=[百千万亿]))"
              + "(?<!(?<!百)分之)(?<!\\p{Nd})(?<![\\p{Nd}几数]个)(?<!\\p{Nd}[个多]多)(?<!\\p{Nd}多)"
              + "(?<chinese>[零〇一二两三四五六七八九十廿卅百千万亿]{1,20}+(?![瓦米克卡焦伏赫帕])(?:点[零〇一二三四五六七八九]{1,9}+)?))",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 60;
  private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");

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

  /** What all numbers of a text look like. */
  static Matcher in(String text) {
    return NUMERAL.matcher(text);
  }

  /**
   * Finds what looks like the next number.
   *
   * @param numerals those of the text, by {@link #in}
   */
  static boolean find(Matcher numerals, String text, int from) {
    return Places.find(numerals, text, from, at -> begins(text, at));
  }

  private static boolean begins(String text, int at) {
    char first = text.charAt(at);
    return isPart(first) || Places.wordBegins(text, at, FIRST_LETTERS);
  }

  /** Whether numbers are written with a letter. */
  static boolean isPart(char letter) {
    return Character.isDigit(letter) || HAN.indexOf(letter) >= 0;
  }

  /**
   * The number that a match of {@link #find} is; empty where it is too long for a number that
   * people write, or could be two numbers.
   */
  Optional<Numeral> read(Matcher match) {
    if (match.end() - match.start() > LONGEST) {
      return Optional.empty();
    }
    String text = match.group();
    if (match.group("half") != null) {
      return half(match, match.group("whole"), match.group("half"));
    }
    if (match.group("share") != null) {
      return Optional.empty();
    }
    if (match.group("mixed") != null) {
      return ChineseNumerals.mixed(text)
          .map(value -> new Numeral(match.start(), match.end(), value, false));
    }
    if (match.group("tenths") != null) {
      return Optional.of(Numeral.share(match.start(), match.end(), ChineseNumerals.tenths(text)));
    }
    if (match.group("digits") != null) {
      return Optional.of(new Numeral(match.start(), match.end(), inDigits(text), false));
    }
    return match.group("english") != null ? inEnglish(match, text) : inChinese(match, text);
  }

  private Optional<Numeral> half(Matcher match, @Nullable String whole, String power) {
    return small(whole == null ? "zero" : whole)
        .flatMap(
            number ->
                spelled(english, "one " + power.toLowerCase(Locale.ROOT))
                    .map(step -> number.add(HALF_OF_ONE).multiply(step.value())))
        .map(value -> value.stripTrailingZeros())
        .map(value -> new Numeral(match.start(), match.end(), value, true));
  }

  /** A number of one word, or of digits. */
  private Optional<BigDecimal> small(String text) {
    return Character.isDigit(text.charAt(0))
        ? Optional.of(inDigits(text))
        : spelled(english, text.toLowerCase(Locale.ROOT)).map(Spelled::value);
  }

  private BigDecimal inDigits(String text) {
    String plain = text.replaceAll("[，,'’ \\u00a0\\u2009\\u202f]", "").replace("．", ".");
    Number parsed = digits.parse(plain, new ParsePosition(0));
    int point = plain.indexOf('.');
    int decimals = point < 0 ? 0 : plain.length() - point - 1;
    return new BigDecimal(parsed.toString()).setScale(decimals);
  }

  private Optional<Numeral> inEnglish(Matcher match, String text) {
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
  private Optional<Numeral> inChinese(Matcher match, String text) {
    Optional<Numeral> either =
        ChineseNumerals.either(text)
            .map(value -> new Numeral(match.start(), match.end(), value, true, true, null));
    if (either.isPresent() || ChineseNumerals.isUnsure(text)) {
      return either;
    }
    boolean stepAlone = "百千万亿".indexOf(text.charAt(0)) >= 0;
    String plain = text.replace("廿", "二十").replace("卅", "三十");
    String said = stepAlone ? "一" + plain : plain;
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
