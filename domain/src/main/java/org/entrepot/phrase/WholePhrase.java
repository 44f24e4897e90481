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

  private static final String STEPS = "(?:hundred|thousand|million|billion|trillion|lakh|crore)s?";

  /** What goes on where a number has ended: a decimal comma, a power, a step, "times", a half. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[.,．^]?\\p{Nd}|(?<=\\p{Nd})，\\p{Nd}|(?<=\\p{Nd})\\.\\s\\p{Nd}|;\\p{Nd}|[,;]\\s000(?!\\p{Nd})"
              + "|\\s?[x×*]\\s?[\\p{Sc}\\p{Nd}]|几|[½¼¾]|\\s?‰|x\\b"
              // four point five, 0.5 of 1 percent, 3.5. million
              + "|\\s+point\\s+[\\p{L}\\p{Nd}]|\\s+of\\s+(?:1|one|an?)\\s+per|\\.\\s+(?:"
              + STEPS
              + "|bn|mn)\\b"
              + "|[\\s-]*(?:"
              + STEPS
              + "|times|fold|per\\s?mill?e|grand|quid|bucks|mi|mio|mld|milliards?|mrd|arab|kharab|quadrillion|millones)\\b"
              + "|\\s[kmb]n?(?![A-Za-z²2])|\\s?pc\\b|\\s(?:US|HK|NT)(?=[,.;)])"
              + "|\\s+and\\s+an?\\s+(?:half|quarter)|\\s?(?:个?[多余几]?[十百千万亿兆](?!分)|倍|个?半|个点(?![子心]))"
              // spaces within a number, as scanned texts have them: 7 8 . 4 亿, 1 成 5
              + "|\\s[.,．]\\s?\\p{Nd}|\\h\\p{Nd}{1,3}(?![\\p{Nd}\\p{L}])|\\s?成(?![交立])"
              // 1人80元, 32比1, 7.2万欧, 50块
              + "|[人位张件只](?:\\p{Nd}|\\p{Sc})|\\s?比\\s?\\p{Nd}|\\s?欧(?![洲盟美亚元式标])"
              + "|\\s?[圆块圜](?![形桌满柱周])|克若尔|拉克(?!丝)"
              // 6:4
              + "|[:：]\\p{Nd}",
          Pattern.CASE_INSENSITIVE);

  /** Tk 32 crore, KSh 240 million, N850 million: a few letters that could be money. */
  private static final Pattern LETTERS_BEFORE =
      Pattern.compile(
          "(?<![A-Za-z])(?!(?:In|Of|At|By|To|On|An|As|If|It|So|Up|We|No|My|Or|He|Is|A|I)\\s)"
              + "(?:[A-Z]{1,3}[a-z]?|[A-Z]sh)[./]{0,2}\\s?$");

  /** 2 million 300 thousand, 3 euros 50 cents: neither is a number of its own. */
  private static final Pattern NEXT_STEP =
      Pattern.compile(
          "\\s+\\p{Nd}+\\s+(?:hundred|thousand|million)\\b|\\s+(?:and\\s+)?\\p{Nd}+\\s+(?:cents?|pence)\\b");

  private static final Pattern STEP_BEFORE =
      Pattern.compile("\\p{Nd}\\s+(?:thousand|million|billion|trillion)\\s+$");

  /** 320 US cents and 50美分 are hundredths of money. */
  private static final Pattern HUNDREDTHS =
      Pattern.compile(
          "\\s?(?:美分|欧分|港仙|便士|角)|(?:\\s(?:US|euro))?[\\s-](?:cents?|pence|pais[ae]|piastres?|fils|kopecks?|centavos?|centimes?|halalas?)\\b");

  private static final Pattern DOZEN =
      Pattern.compile("[\\s-]*(?:dozens?|scores?)\\b", Pattern.CASE_INSENSITIVE);

  /** A 24-hour line, a 15-member team, a wall of 5m in height: no numbers of anything here. */
  private static final Pattern ATTRIBUTE = Pattern.compile("-(?!plus)[a-z]");

  private static final Pattern METRES =
      Pattern.compile(
          "\\s*-?(?:long|wide|high|tall|deep|away|above|below|apart|in\\s+(?:length|height))\\b");

  private static final Pattern BEGAN =
      Pattern.compile(
          "\\p{Sc}\\s?$|\\p{Nd}[.,．^]$|(?<!\\p{Nd}{4})(?<=\\p{Nd})[.]\\s$|\\p{Nd}\\s?[x×*]\\s?$|[零〇一二两三四五六七八九十百千万亿兆]$|\\p{Nd}[多余几]?个?$|[A-Za-z],\\z|\\bpoint\\s\\z|(?:分之|负|零下)\\z|(?<!\\p{Nd})\\p{Nd}{1,2}[:：]\\z|factor"
              + " of\\s\\z|\\p{Nd}\\s?[比成]\\s?\\z"
              + "|\\p{Nd}\\h?[百千万亿]\\h\\z|\\p{Nd}\\s[.,．]\\s?$|(?<![\\p{Nd}\\p{L}.,])\\p{Nd}\\h\\z");

  /** The two companies and 两国 are those that were named before: nothing is counted. */
  private static final Pattern THE_TWO =
      Pattern.compile(
          "(?<=\\b[Tt]he\\s)(?:two|three)\\s+(?:compan|countr|firms|nations|econom|enterpris)|[一两三]国");

  private final Pattern otherMoney;
  private final Pattern otherMoneyBefore;
  private final KnownNeighbours neighbours;

  WholePhrase(Lexicon words, NeighbourWords known) {
    this.neighbours = new KnownNeighbours(known);
    String other = "(?:" + words.any("other money") + "|" + MoneyNames.lastWords() + ")";
    this.otherMoney =
        Pattern.compile(
            "[\\s-]*(?:(?-i:[A-Z])[\\w-]+\\s+){0,2}"
                + other
                // 750 mn. euros
                + "|\\.\\s+"
                + words.any("currency")
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
    if (!isWhole(text, number, words) || !neighbours.areKnown(text, number, words)) {
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
    if (words.unit() == null
        && (endsInMoney(before)
            || (words.isLarge(text) && LETTERS_BEFORE.matcher(before).find()))) {
      return false;
    }
    int end = words.end();
    boolean money = words.unit() != null && PhraseTopic.isMoney(words.unit());
    return !follows(GOES_ON, text, end)
        && !follows(NEXT_STEP, text, end)
        && !follows(HUNDREDTHS, text, end)
        && !follows(DOZEN, text, number.end())
        && ((money && !words.hasMoneyBeforeOnly()) || !follows(otherMoney, text, end))
        && !(words.isBare() && follows(ATTRIBUTE, text, end))
        && !(words.isMetres() && follows(METRES, text, end));
  }

  /** Tries it where words begin, as money is written. */
  private boolean endsInMoney(String before) {
    Matcher money = otherMoneyBefore.matcher(before).useTransparentBounds(true);
    for (int at = 0; at < before.length(); at++) {
      boolean within = at > 0 && NumberGrammar.isLatin(before.charAt(at - 1));
      boolean begins = !(within && NumberGrammar.isLatin(before.charAt(at)));
      if (begins && money.region(at, before.length()).lookingAt()) {
        return true;
      }
    }
    return false;
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
