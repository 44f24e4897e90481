package org.entrepot.phrase;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a number was read as a whole with its words. One of which a step, a currency or a part
 * was left is not offered at all, for it would be wrong by a factor or in its currency.
 */
final class WholePhrase {

  private static final Pattern BEFORE_YEAR =
      Pattern.compile("\\b(?:of|in|since|until|during)\\s+$", Pattern.CASE_INSENSITIVE);

  /** What goes on where a number has ended: a decimal comma, a power, a step, "times", a half. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[.,．^]?\\p{Nd}|\\s?[x×*]\\s?[\\p{Sc}\\p{Nd}]|几|[\\s-]*(?:hundred|thousand|million|billion|trillion|lakh|crore)s?\\b"
              + "|[\\s-]*(?:times|fold)\\b|x\\b|\\s+and\\s+an?\\s+(?:half|quarter)|[½¼¾]"
              + "|\\s?(?:个?[多余几]?[十百千万亿兆](?!分)|倍|个?半|个点(?![子心]))",
          Pattern.CASE_INSENSITIVE);

  /** 2 million 300 thousand, 3 euros 50 cents: neither is a number of its own. */
  private static final Pattern NEXT_STEP =
      Pattern.compile("\\s+\\p{Nd}+\\s+(?:hundred|thousand|million|cents?|pence)\\b");

  private static final Pattern STEP_BEFORE =
      Pattern.compile("\\p{Nd}\\s+(?:thousand|million|billion|trillion)\\s+$");

  /** 320 US cents and 50美分 are hundredths of money. */
  private static final Pattern HUNDREDTHS =
      Pattern.compile("\\s?(?:美分|欧分|港仙|便士|角)|(?:\\s(?:US|euro))?[\\s-](?:cents?|pence)\\b");

  /**
   * Orders (in millions of dollars), 单位：万元, 金额（亿美元）: what follows has a step that stands before it.
   */
  private static final Pattern STEP_ANNOUNCED =
      Pattern.compile(
          "[(（][^()（）]{0,20}\\bin\\s[^()（）]{0,12}(?:thousand|million|billion|trillion)s?\\b"
              + "|,\\sin\\s(?:thousand|million|billion|trillion)s\\sof\\s"
              + "|单位(?:[:：]|为|是)\\s?\\p{IsHan}{0,4}[百千万亿兆]"
              + "|[(（][百千]?[万亿兆]\\p{IsHan}{0,4}[)）]");

  private static final int FAR = 300;

  private static final Pattern DOZEN =
      Pattern.compile("[\\s-]*(?:dozens?|scores?)\\b", Pattern.CASE_INSENSITIVE);

  /** A 24-hour line, a 15-member team, a wall of 5m in height: no numbers of anything here. */
  private static final Pattern ATTRIBUTE = Pattern.compile("-(?!plus)[a-z]");

  private static final Pattern METRES =
      Pattern.compile(
          "\\s*-?(?:long|wide|high|tall|deep|away|above|below|apart|in\\s+(?:length|height))\\b");

  private static final Pattern BEGAN =
      Pattern.compile(
          "\\p{Sc}\\s?$|\\p{Nd}[.,．^]$|\\p{Nd}\\s?[x×*]\\s?$|[零〇一二两三四五六七八九十百千万亿兆]$|\\p{Nd}[多余几]?个?$");

  /** The two companies and 两国 are those that were named before: nothing is counted. */
  private static final Pattern THE_TWO =
      Pattern.compile(
          "(?<=\\b[Tt]he\\s)(?:two|three)\\s+(?:compan|countr|firms|nations|econom|enterpris)|[两三]国");

  private final Pattern otherMoney;
  private final Pattern otherMoneyBefore;

  WholePhrase(Lexicon words) {
    String other = words.any("other money");
    this.otherMoney =
        Pattern.compile(
            "[\\s-]*(?:(?-i:[A-Z])[\\w-]+\\s+){0,2}"
                + other
                + "|\\s?\\p{IsHan}{0,4}"
                + other
                + "|\\s?(?![个名枚位种单套款家国])\\p{IsHan}{1,3}(?:元(?![首旦素])|币(?!种)|镑)"
                // 4 billion Hong Kong and 2 billion Taiwan dollars
                + "|(?:\\s+(?-i:[A-Z])[\\w.]+){1,2}\\s+(?:and|or)\\s+\\p{Nd}[\\p{Nd}.,]*+\\s+"
                + "(?:\\w+\\s+)?(?:(?-i:[A-Z])[\\w.]+\\s+){0,2}"
                + other,
            Pattern.CASE_INSENSITIVE);
    this.otherMoneyBefore = Pattern.compile(other + "\\s?$", Pattern.CASE_INSENSITIVE);
  }

  boolean isPhrase(String text, Numeral number, WordsAround words) {
    if (!isWhole(text, number, words)) {
      return false;
    }
    if (number.inWords()) {
      return words.unit() != null && !follows(THE_TWO, text, words.start());
    }
    return !isGlued(text, number, words) && (!number.isYearLike() || isNoYear(text, number, words));
  }

  private boolean isWhole(String text, Numeral number, WordsAround words) {
    String before = text.substring(Math.max(0, words.start() - 12), words.start());
    if (BEGAN.matcher(before).find() || words.isOfUnknownMoney() || words.isMultiple()) {
      return false;
    }
    if (SharedMoney.isUnsure(words.money(), text, number.start())
        || words.isOfTwoSteps(text)
        || words.isStepOfMoneyAlone(text)) {
      return false;
    }
    if (words.isOfUnsureStep() || STEP_BEFORE.matcher(before).find()) {
      return false;
    }
    if (words.unit() == null && otherMoneyBefore.matcher(before).find()) {
      return false;
    }
    int end = words.end();
    boolean money = words.unit() != null && PhraseTopic.isMoney(words.unit());
    return !follows(GOES_ON, text, end)
        && !follows(NEXT_STEP, text, end)
        && !follows(HUNDREDTHS, text, end)
        && !follows(DOZEN, text, number.end())
        && (money || !follows(otherMoney, text, end))
        && !(words.isBare() && follows(ATTRIBUTE, text, end))
        && !(words.isMetres() && follows(METRES, text, end))
        // last, for it looks farthest
        && !isAnnounced(text, words);
  }

  private static boolean isAnnounced(String text, WordsAround words) {
    if (!words.lacksStep()) {
      return false;
    }
    String before = text.substring(Math.max(0, words.start() - FAR), words.start());
    return STEP_ANNOUNCED.matcher(before).find();
  }

  private static boolean follows(Pattern pattern, String text, int end) {
    Matcher after = pattern.matcher(text).region(end, Math.min(text.length(), end + 60));
    return after.useTransparentBounds(true).lookingAt();
  }

  /** At the fair of 2025 deals were signed: what is counted after a year is not counted by it. */
  private static boolean isNoYear(String text, Numeral number, WordsAround words) {
    String before = text.substring(Math.max(0, number.start() - 12), number.start());
    return words.isNumber() && (words.isMeasured() || !BEFORE_YEAR.matcher(before).find());
  }

  /** Whether letters that are no unit belong to it: COVID-19, 5G. */
  private static boolean isGlued(String text, Numeral number, WordsAround words) {
    int end = number.end();
    if (end < text.length() && NumberGrammar.isLatin(text.charAt(end)) && !words.followsAtOnce()) {
      return true;
    }
    int last = number.start() - 1;
    boolean hyphen = last > 0 && "-–_/".indexOf(text.charAt(last)) >= 0;
    int letter = hyphen ? last - 1 : last;
    return letter >= 0
        && NumberGrammar.isLatin(text.charAt(letter))
        && !words.hasCurrencyBefore()
        && !Objects.equals(number.unit(), "percent");
  }
}
