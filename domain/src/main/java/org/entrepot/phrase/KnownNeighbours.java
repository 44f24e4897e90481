package org.entrepot.phrase;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether what stands on both sides of a number is known. Of a word or a sign that is not, nobody
 * can say that it is no step, no part of the number and no money; so the number is not offered. A
 * number with its unit needs no more than known signs beside it; one without must be followed by
 * what is counted, by the end of its clause or by a word that goes on after a number.
 */
final class KnownNeighbours {

  /** What may follow at once: not 99¢, 12°, 5/8 or 3 400 over two lines. */
  private static final Pattern ENDS =
      Pattern.compile(
          "(?!(?<=\\p{Nd})\\s+\\p{Nd})(?:$|\\s|"
              + NeighbourWords.CLOSES
              + "|\\p{L}|[~～]\\s?\\p{Nd}|(?<=\\D)/(?=[\\p{L}㎡]))");

  /** What may stand before it at once beside letters and digits: not No.5, #5 or .5. */
  private static final String OPENS = "([{“\"‘'«—–-,，、:：;；。!?！？）)】》」』〈《【（「『~～…*•+−≈";

  /** The second line of 112 450, or what follows 1，; after a year another number begins. */
  private static final Pattern DIGITS_BEFORE =
      Pattern.compile("(?<!(?<![\\p{Nd}.,])(?:19|20)\\p{Nd}{2})(?<=\\p{Nd})(?:\\s+|，)$");

  /** 3'5, 3;5 and 3+5; 增速-3.5, which may be below zero. */
  private static final Pattern JOINED =
      Pattern.compile("\\p{Nd}['’;+]$|(?![十百千万亿元年月日号时个家件人])\\p{IsHan}\\s?[-−]$");

  /** A tenth of 1 percent. */
  private static final Pattern SHARE_BEFORE =
      Pattern.compile(
          "(?:half|quarters?|thirds?|(?:four|fif|six|seven|eigh|nin|ten|hundred)ths?|\\p{Nd}) of"
              + " $");

  /** $1.5-2m: of metres nothing is said there. */
  private static final Pattern ENDS_RANGE =
      Pattern.compile("\\p{Nd}(?:\\s?[-–—]\\s?|\\s(?:to|and|or)\\s)$");

  /** 2块5 and 3米5: a digit after a measure is a part of what is measured. */
  private static final Pattern PART_BEFORE =
      Pattern.compile(
          "\\p{Nd}(?![年月日号届期至到和与及或比占达为是有共人家名个件])\\p{IsHan}" + "|[零一二两三四五六七八九十百千万亿][块元角毛斤米两点度]");

  /** 三元五角: what follows money is of it. */
  private static final Pattern PART_AFTER =
      Pattern.compile("[\\p{Nd}零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾]{1,3}\\s?[角分毛]|\\p{Nd}");

  private static final String SIGNS = "$¥￥";

  /** 港$5: a letter that may be of the sign. */
  private static final String OF_SIGN = "港加澳台新纽坡日";

  /** 1.250 is written of a thousand, too, and 1.250 million of a thousand million. */
  private static final Pattern THREE_DECIMALS = Pattern.compile("[1-9]\\p{Nd}{0,2}\\.\\p{Nd}{3}");

  /** The money of countries that write so. */
  private static final Set<String> WITH_POINTS =
      Set.of("ARS", "BRL", "CLP", "COP", "DKK", "EUR", "IDR", "PYG", "TRY", "UYU", "VND");

  private static final int MILLION = 6;

  /** As far as a word before a number is read, and those after it. */
  private static final int BEFORE = 24;

  private static final int AFTER = 80;

  private final NeighbourWords known;

  KnownNeighbours(NeighbourWords known) {
    this.known = known;
  }

  boolean areKnown(String text, Numeral number, WordsAround words) {
    String digits = text.substring(number.start(), number.end());
    String before = text.substring(Math.max(0, words.start() - BEFORE), words.start());
    return !isCode(digits)
        && !isUnsurePoint(digits, words)
        && beginsHere(text, before, words)
        && follows(ENDS, text, words.end())
        && isWholeMoney(text, words)
        && isOfSomething(text, before, words);
  }

  /** 0456 is no number of anything. */
  private static boolean isCode(String digits) {
    return digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
  }

  private static boolean isUnsurePoint(String digits, WordsAround words) {
    String unit = words.unit();
    boolean unsure =
        words.power() == 0
            ? !isShare(words)
            : words.power() == MILLION && unit != null && WITH_POINTS.contains(unit);
    return unsure && THREE_DECIMALS.matcher(digits).matches();
  }

  private static boolean isShare(WordsAround words) {
    return "percent".equals(words.unit());
  }

  private static boolean beginsHere(String text, String before, WordsAround words) {
    if (before.isEmpty()) {
      return true;
    }
    char last = before.charAt(before.length() - 1);
    if (Character.isWhitespace(last) || last == '，') {
      return !(words.beginsInDigits() && DIGITS_BEFORE.matcher(before).find())
          && !(isShare(words) && SHARE_BEFORE.matcher(before).find());
    }
    if (!Character.isLetterOrDigit(last)) {
      return OPENS.indexOf(last) >= 0
          && !JOINED.matcher(before).find()
          && !(isShare(words) && before.endsWith(" –"));
    }
    return SIGNS.indexOf(text.charAt(words.start())) >= 0
        ? OF_SIGN.indexOf(last) < 0
        : !words.beginsInDigits() || !isPart(before);
  }

  /** Two letters are enough to say so. */
  private static boolean isPart(String before) {
    String last = before.substring(Math.max(0, before.length() - 2));
    return PART_BEFORE.matcher(last).matches();
  }

  private boolean isWholeMoney(String text, WordsAround words) {
    return !PhraseTopic.isMoney(words.unit())
        || (!follows(PART_AFTER, text, words.end()) && !isOfOtherMoney(text, words));
  }

  private boolean isOfOtherMoney(String text, WordsAround words) {
    Matcher after = after(known.otherMoney(), text, words.end());
    return after.lookingAt()
        && Stream.of("money", "joined", "listed")
            .map(after::group)
            .filter(Objects::nonNull)
            .anyMatch(said -> !Objects.equals(words.unit(), words.money(said)));
  }

  private boolean isOfSomething(String text, String before, WordsAround words) {
    if (words.unit() != null) {
      return !words.couldHaveStep() || follows(known.afterMoney(), text, words.end());
    }
    boolean metres = words.isMetres() && !ENDS_RANGE.matcher(before).find();
    Pattern counted = metres ? known.things() : known.counted();
    return follows(counted, text, words.end()) && !known.names().matcher(before).find();
  }

  private static boolean follows(Pattern pattern, String text, int end) {
    return after(pattern, text, end).lookingAt();
  }

  private static Matcher after(Pattern pattern, String text, int end) {
    int from = withoutMarks(text, end);
    Matcher after = pattern.matcher(text).region(from, Math.min(text.length(), from + AFTER));
    return after.useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Past marks that nobody sees before a space, such as those that turn the order of a text. */
  private static int withoutMarks(String text, int end) {
    int at = end;
    while (at < text.length() && Character.getType(text.charAt(at)) == Character.FORMAT) {
      at++;
    }
    return at == text.length() || Character.isWhitespace(text.charAt(at)) ? at : end;
  }
}
