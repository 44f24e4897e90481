package org.entrepot.phrase;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers whose step or money stands at another place: in a heading, in brackets, at the end of
 * their sentence. They are not offered, for they would be wrong by a factor or of nothing.
 */
final class SaidElsewhere {

  private static final String STEPS = "(?:thousand|million|billion|trillion|lakh|crore)";
  private static final String SHORT_STEPS = "(?:bn|mn|mln|[km])\\b";

  /**
   * Orders (in millions of dollars), all in billion yuan, 单位：万元, 以万美元计, 金额（亿美元）: brackets with a
   * step have no number themselves.
   */
  private static final Pattern STEP =
      Pattern.compile(
          "[(（\\[【][^()（）\\[\\]【】\\p{Nd}]{0,24}?(?:\\b"
              + STEPS
              + "s?\\b|\\b"
              + SHORT_STEPS
              + "|[百千]?[万亿兆])[^()（）\\[\\]【】\\p{Nd}]{0,16}[)）\\]】]"
              + "|in\\s+(?!an?\\s)(?:[\\p{L}\\p{Sc}.]{1,8}\\s?){0,2}"
              + STEPS
              + "s?\\b"
              + "|\\p{Sc}\\s?(?:bn|mn|mln|[kmb])\\b|['’]000s?(?![\\p{Nd}A-Za-z])|(?<=[(\\[])\\p{Sc}?000s?(?=[)\\]])"
              + "|单位(?:[:：]|为|是)?\\s?\\p{IsHan}{0,4}[百千万亿兆]"
              + "|以\\p{IsHan}{0,4}[百千万亿兆]\\p{IsHan}{0,4}(?:计|为单位)",
          Pattern.CASE_INSENSITIVE);

  private static final String STEP_FIRST = "(（[【单以'’€$£¥0";

  /** 3.2 (sic) billion, 3.2* million, 3.5（含税）亿 and RMB mn: the step stands alone. */
  private static final Pattern STEP_ALONE =
      Pattern.compile(
          "(?<=[)）\\]”\"'’‘“*†¹²³⁴⁵⁶⁷⁸⁹,;–—(（])(?:\\s{0,2}[“\"'‘]?(?:(?i:"
              + STEPS
              + ")|bn|mn)\\b|(?<=[)）\\]”\"*¹²³])\\s?[百千]?[万亿])"
              + "|(?<=[A-Z]{2}\\s)(?:"
              + STEPS
              + "|bn|mn|mln|m|k)\\b");

  private static final String STEP_LETTERS = "tmblckTMBLC百千万亿";
  private static final String SIGNS_BEFORE_STEP = ")）]”\"'’‘“*†¹²³⁴⁵⁶⁷⁸⁹,;–—(（";

  private static final Pattern MONEY =
      Pattern.compile(
          "\\p{Sc}|(?<![A-Za-z])(?:dollars?|euros?|yen|yuan|renminbi|RMB|pounds?|francs?|rupees?|rupiahs?"
              + "|pesos?|dinars?|riyals?|rials?|dirhams?|kron(?:er?|ors?|as?|ur)|shillings?|ringgits?|baht"
              + "|rou?bles?|reais|liras?|lei|leva|birr|soles|tenge|zlotys?|forints?|manats?|crowns)(?![A-Za-z])|[元币镑铢盾]|卢[比布]|比索|法郎|克朗|里拉|第纳尔|里亚尔|迪拉姆|先令");

  /** Nothing is counted where a sentence goes on so. */
  private static final Pattern COUNTS_NOTHING =
      Pattern.compile(
          "\\s*(?:$|[^\\s\\p{L}\\p{Nd}]|[到至])|\\s+(?:(?:the|in|at|by|for|from|to|and|or|on|with|as|than|last|this|over|but|not|nor"
              + "|versus|vs|rather|instead|was|were|is|are|while|against|up|down|then|if|when|before"
              + "|after|since|though|because|had|has|have|will|would|could|did|does)\\b"
              + "|[a-z]+ed\\b)");

  /** A number with a step or in cents, whether it is offered or not. */
  private static final Pattern STEPPED =
      Pattern.compile(
          "\\p{Nd}(?:[\\s-]?(?i:"
              + STEPS
              + "|bn|mn|mln|bln|tn|trn|(?:US |HK )?cents?|pence|paise|fen|kobo)\\b|\\s?[kKmMbBp]\\b"
              + "|¢|\\h?[千万亿角])");

  private static final Pattern CHANGED = Pattern.compile("(?:每股|股价|[跌涨升降][至到])$");

  /** $2.25 million, then $2.4: with the sign of its money, and without two decimals. */
  private static final Pattern SIGNED =
      Pattern.compile("(?:[A-Z]{0,3}\\p{Sc}|[A-Z]{3})\\s?\\p{Nd}+(?:\\.\\p{Nd})?");

  private static final Pattern SAID_AGAIN =
      Pattern.compile("\\s?[(（\\[/]\\s?|,?\\s(?:or|i\\.e\\.)\\s|[,，]?(?:或|即|合|约合|折合)");

  /** As far as a heading reaches. */
  private static final int FAR = 300;

  /** The power of 万. */
  private static final int LARGE = 4;

  private static final BigDecimal MILLION = BigDecimal.ONE.scaleByPowerOfTen(6);

  private final String text;
  private final List<Phrase> all;
  private final BitSet taken = new BitSet();

  /** Where a step is said that is of no number. */
  private final NavigableSet<Integer> steps = new TreeSet<>();

  /** Where numbers end that have a step. */
  private final NavigableSet<Integer> stepped = new TreeSet<>();

  /**
   * @param all the phrases of the text, in its order
   */
  SaidElsewhere(String text, List<Phrase> all) {
    this.text = text;
    this.all = all;
    all.forEach(each -> taken.set(each.start(), each.end()));
    Matcher step = STEP.matcher(text);
    for (int from = 0; Places.find(step, text, from, this::begins); from = step.end()) {
      steps.add(step.start());
    }
    Matcher alone = STEP_ALONE.matcher(text);
    for (int from = 0; Places.find(alone, text, from, this::isBehindSign); from = alone.end()) {
      steps.add(alone.start());
    }
    Matcher number = STEPPED.matcher(text);
    IntPredicate digit = at -> Character.isDigit(text.charAt(at));
    for (int from = 0; Places.find(number, text, from, digit); from = number.end()) {
      stepped.add(number.start());
    }
  }

  private boolean begins(int at) {
    return STEP_FIRST.indexOf(text.charAt(at)) >= 0
        || (text.startsWith("n", at + 1) && Places.wordBegins(text, at, "iI"));
  }

  private boolean isBehindSign(int at) {
    int letter = at;
    while (letter < Math.min(text.length(), at + 3) && !Character.isLetter(text.charAt(letter))) {
      letter++;
    }
    return at > 0
        && letter < text.length()
        && STEP_LETTERS.indexOf(text.charAt(letter)) >= 0
        && (SIGNS_BEFORE_STEP.indexOf(text.charAt(at - 1)) >= 0
            || (at > 1
                && text.charAt(at - 1) == ' '
                && Character.isUpperCase(text.charAt(at - 2))));
  }

  /** The phrases that say all that belongs to them. */
  List<Phrase> whole() {
    return IntStream.range(0, all.size()).filter(this::isWhole).mapToObj(all::get).toList();
  }

  private boolean isWhole(int i) {
    Phrase phrase = all.get(i);
    return !lacksStep(phrase) && !lacksMoney(phrase) && !isShort(i) && !changesOther(i);
  }

  private boolean lacksStep(Phrase phrase) {
    if (phrase.power() != 0 || (phrase.unit() != null && !PhraseTopic.isMoney(phrase.unit()))) {
      return false;
    }
    Integer before = steps.lower(phrase.start());
    Integer after = steps.ceiling(phrase.end());
    return (before != null && phrase.start() - before <= FAR)
        || (after != null && after < Sentences.end(text, phrase.end()));
  }

  /**
   * 78.4 billion, in US dollars: of which is not said at once what it is, beside a money of no
   * number.
   */
  private boolean lacksMoney(Phrase phrase) {
    return phrase.unit() == null
        && phrase.value() != null
        && (phrase.power() >= LARGE || phrase.value().compareTo(MILLION) >= 0)
        && countsNothing(phrase)
        && hasMoneyAlone(phrase.start());
  }

  private boolean countsNothing(Phrase phrase) {
    return COUNTS_NOTHING.matcher(text).region(phrase.end(), text.length()).lookingAt();
  }

  private boolean hasMoneyAlone(int at) {
    Matcher money = MONEY.matcher(text).useTransparentBounds(true);
    money.region(Sentences.start(text, at), Sentences.end(text, at));
    while (money.find()) {
      if (!taken.get(money.start())) {
        return true;
      }
    }
    return false;
  }

  /** 3 million tonnes, steel 1.2; deals at 3 to 3.2 and visitors at 0.4 million. */
  private boolean isShort(int i) {
    Phrase phrase = all.get(i);
    if (!phrase.isSmall() || !(countsNothing(phrase) || isPrice(phrase))) {
      return false;
    }
    if (phrase.unit() != null) {
      return isInBrackets(i) || isOfSaidStep(i);
    }
    Integer next = stepped.ceiling(Sentences.start(text, phrase.start()));
    return next != null && next < Sentences.end(text, phrase.start());
  }

  /** $3.2 billion, and $2.4 of something else. */
  private boolean isOfSaidStep(int i) {
    Phrase phrase = all.get(i);
    return SIGNED.matcher(phrase.text()).matches()
        && Stream.concat(before(i), after(i))
            .anyMatch(each -> each.hasStep() && Objects.equals(phrase.unit(), each.unit()));
  }

  /** €3 million ($3.3), €3 million or $3.3. */
  private boolean isInBrackets(int i) {
    Phrase phrase = all.get(i);
    return PhraseTopic.isMoney(phrase.unit())
        && before(i)
            .limit(1)
            .filter(each -> each.hasStep() && PhraseTopic.isMoney(each.unit()))
            .anyMatch(
                each -> SAID_AGAIN.matcher(text.substring(each.end(), phrase.start())).matches());
  }

  /** Boats worth 12: of what comes after nothing is counted. */
  private boolean isPrice(Phrase phrase) {
    return text.startsWith("worth ", phrase.start() - "worth ".length());
  }

  /**
   * At 12.5 Singapore dollars, up 0.8 dollars: what a money has risen by, or a share has come to,
   * is of it.
   */
  private boolean changesOther(int i) {
    Phrase phrase = all.get(i);
    return isChanged(phrase)
        && PhraseTopic.isMoney(phrase.unit())
        && before(i).anyMatch(each -> isOtherMoney(each, phrase));
  }

  private boolean isChanged(Phrase phrase) {
    return phrase.sense() == Phrase.Sense.GROWTH
        || CHANGED.matcher(text.substring(Math.max(0, phrase.start() - 4), phrase.start())).find();
  }

  private static boolean isOtherMoney(Phrase one, Phrase other) {
    return PhraseTopic.isMoney(one.unit()) && !Objects.equals(one.unit(), other.unit());
  }

  /** The phrases before one in its sentence. */
  private Stream<Phrase> before(int i) {
    int start = Sentences.start(text, all.get(i).start());
    return IntStream.iterate(i - 1, at -> at >= 0, at -> at - 1)
        .mapToObj(all::get)
        .takeWhile(each -> each.start() >= start);
  }

  private Stream<Phrase> after(int i) {
    int end = Sentences.end(text, all.get(i).end());
    return all.subList(i + 1, all.size()).stream().takeWhile(each -> each.start() < end);
  }
}
