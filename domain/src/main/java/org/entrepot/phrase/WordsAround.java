package org.entrepot.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.entrepot.claim.ClaimQualifier;
import org.jspecify.annotations.Nullable;

/**
 * The words around one number, as a grammar has found them.
 *
 * @param left matched what stands before it
 * @param right matched what stands after it
 */
record WordsAround(Lexicon lexicon, Matcher left, Matcher right, Numeral number) {

  /** What money is called anywhere; beside another name of it these say nothing. */
  private static final Set<String> COMMON = Set.of("元", "块钱", "$", "dollars", "dollar", "pounds");

  private static final BigDecimal TEN_THOUSAND = BigDecimal.ONE.scaleByPowerOfTen(4);

  private static final String TIMES = "times";
  private static final String BASIS_POINTS = "basis points";
  private static final String POINTS = "points";
  private static final String PERCENT = "percent";

  /** A currency before a share is what is shared: the euro's 12 percent. */
  int start() {
    boolean shared = left.group("currency") != null && !PhraseTopic.isMoney(unit());
    return shared ? left.end("currency") : left.start();
  }

  int end() {
    boolean alone = right.group().isBlank() || (number.unit() != null && qualifierAfter() == null);
    return alone ? number.end() : right.end();
  }

  private @Nullable String qualifierAfter() {
    return Stream.of(right.group("more"), right.group("after"), right.group("after2"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What was counted or measured; null where it is not said. */
  @Nullable String unit() {
    if (left.group("percent") != null || number.unit() != null) {
      return PERCENT;
    }
    String measured = meaning(right, "measured");
    if (measured != null) {
      return measured.equals(BASIS_POINTS) ? POINTS : measured.equals(TIMES) ? PERCENT : measured;
    }
    return Stream.of(currency(), meaning(right, "thing"), meaning(right, "classifier"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** HK$5 million dollars and 港币5亿元 are of the money that is named in full. */
  private @Nullable String currency() {
    String before = left.group("currency");
    String after = right.group("currency");
    if (before == null || (after != null && !COMMON.contains(after))) {
      return after == null ? null : money(after);
    }
    return money(before);
  }

  @Nullable String money(String said) {
    return Stream.of("currency", "prefix")
        .filter(kind -> lexicon.has(kind, said))
        .findFirst()
        .map(kind -> lexicon.meaning(kind, said))
        .orElseGet(() -> MoneyNames.code(said));
  }

  /** Whether a currency is named that nobody here knows, or two that are not one. */
  boolean isOfUnknownMoney() {
    String before = left.group("currency");
    String after = right.group("currency");
    boolean two =
        before != null
            && after != null
            && !COMMON.contains(after)
            && !COMMON.contains(before)
            && !Objects.equals(money(before), money(after));
    return two
        || (before != null && money(before) == null)
        || (after != null && money(after) == null);
  }

  private @Nullable String meaning(Matcher side, String group) {
    return meaning(side, group, group);
  }

  private @Nullable String meaning(Matcher side, String group, String kind) {
    String word = side.group(group);
    return word == null ? null : lexicon.meaning(kind, word);
  }

  Phrase phrase(String text) {
    String sign = left.group("sign");
    boolean minus = sign != null && !isPlus(sign);
    BigDecimal way = way(text);
    BigDecimal value = value(text);
    boolean growth = way != null || (sign != null && PERCENT.equals(unit()));
    return new Phrase(
        start(),
        end(),
        text.substring(start(), end()),
        growth ? Phrase.Sense.GROWTH : Phrase.Sense.LEVEL,
        minus || (way != null && way.signum() < 0) ? value.negate() : value,
        power(),
        unit(),
        qualifier());
  }

  private static boolean isPlus(String sign) {
    return sign.startsWith("+") || sign.toLowerCase(Locale.ROOT).startsWith("plus");
  }

  /** Of the steps together: 3 thousand, 4 million, 万亿; a multiple is said in percent. */
  int power() {
    int steps =
        Stream.of(
                meaning(left, "stepBefore", "step"),
                meaning(right, "step"),
                meaning(right, "step2", "step"),
                meaning(right, "stepAfter", "step"),
                meaning(right, "glued", "glued step"))
            .filter(Objects::nonNull)
            .mapToInt(Integer::parseInt)
            .sum();
    String measured = Objects.toString(meaning(right, "measured"), "");
    return steps + (measured.equals(TIMES) ? 2 : measured.equals(BASIS_POINTS) ? -2 : 0);
  }

  /** 1 of a rise, -1 of a fall, null where nothing has changed. */
  private @Nullable BigDecimal way(String text) {
    String by = left.group("by") == null ? null : lexicon.lastWay(text, left.start());
    return Stream.of(
            meaning(right, "higher", "way after"),
            meaning(right, "wayAfter", "way after"),
            meaning(right, "than", "way after"),
            meaning(left, "rate"),
            meaning(left, "way", wayKind()),
            by)
        .filter(Objects::nonNull)
        .map(BigDecimal::new)
        .findFirst()
        .orElse(null);
  }

  private String wayKind() {
    String word = left.group("way");
    return word == null || lexicon.has("way", word) ? "way" : "way than";
  }

  private ClaimQualifier qualifier() {
    String before = left.group("qualifier");
    String word =
        Stream.of(
                before == null ? null : lexicon.meaning(kind(before), before),
                meaning(right, "more"),
                meaning(right, "after"),
                meaning(right, "after2", "after"))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(number.about() ? "about" : "exact");
    ClaimQualifier said = ClaimQualifier.of(word).orElse(ClaimQualifier.EXACT);
    return left.group("not") == null ? said : not(said);
  }

  private String kind(String word) {
    return lexicon.has("before", word) ? "before" : "before step";
  }

  private static ClaimQualifier not(ClaimQualifier said) {
    return switch (said) {
      case MORE_THAN -> ClaimQualifier.AT_MOST;
      case AT_MOST -> ClaimQualifier.MORE_THAN;
      default -> said;
    };
  }

  /** The words that say its money, in small letters. */
  List<String> money() {
    return Stream.of(left.group("currency"), right.group("currency"))
        .filter(Objects::nonNull)
        .map(said -> said.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Whether a step is said of what has it already: 3万2000余万. */
  boolean isOfTwoSteps(String text) {
    String digits = text.substring(number.start(), number.end());
    return power() == 4 && digits.indexOf('万') >= 0 && digits.indexOf('亿') < 0;
  }

  /** Whether it is a kind and no number: 亿元大单 are orders of hundreds of millions. */
  boolean isStepOfMoneyAlone(String text) {
    return "百千万亿".indexOf(text.charAt(number.start())) >= 0
        && qualifier() == ClaimQualifier.EXACT
        && PhraseTopic.isMoney(unit());
  }

  /** In the unit itself. Of 12亿8000余万 the last step is that of 8000 alone. */
  private BigDecimal value(String text) {
    BigDecimal value = number.value();
    if (power() == 0 || text.substring(number.start(), number.end()).indexOf('亿') < 0) {
      return value.scaleByPowerOfTen(power());
    }
    BigDecimal rest = value.remainder(BigDecimal.ONE.scaleByPowerOfTen(8));
    return value.subtract(rest).add(rest.scaleByPowerOfTen(power()));
  }

  boolean hasCurrencyBefore() {
    return left.group("currency") != null;
  }

  /** Whether a step could still follow: $5 of what is no $5 million. */
  boolean couldHaveStep() {
    return hasMoneyBeforeOnly() && power() == 0 && PhraseTopic.isMoney(unit());
  }

  /** Whether its money is named before it, and not after it. */
  boolean hasMoneyBeforeOnly() {
    return hasCurrencyBefore() && right.group("currency") == null;
  }

  /** Whether no word of it stands before its number. */
  boolean beginsInDigits() {
    return start() == number.start();
  }

  /** Whether the first letter after the number is the unit's or the step's. */
  boolean followsAtOnce() {
    return !right.group().isEmpty() && !Character.isWhitespace(right.group().charAt(0));
  }

  /** Whether the words say that four digits are no year. */
  boolean isNumber() {
    return left.group("qualifier") != null
        || qualifierAfter() != null
        || isMeasured()
        || right.group("classifier") != null
        || isThingAtOnce();
  }

  /** Whether a step, a measure or a currency says that it is an amount. */
  boolean isMeasured() {
    return hasCurrencyBefore()
        || Stream.of("measured", "currency", "step", "glued")
            .anyMatch(group -> right.group(group) != null);
  }

  /** Whether nothing after it belongs to it. */
  boolean isBare() {
    return right.group().isBlank();
  }

  /**
   * Twice as many is no growth and no level of anything; only 增长两倍 is a growth. "Rose two times" is
   * said of both.
   */
  boolean isMultiple() {
    return TIMES.equals(meaning(right, "measured"))
        && (!right.group("measured").equals("倍")
            || (left.group("way") == null && left.group("rate") == null));
  }

  /** Whether 兆 is said of what is no money: of watts and bytes it is a million. */
  boolean isOfUnsureStep() {
    boolean trillions = Stream.of("step", "step2").anyMatch(step -> "兆".equals(right.group(step)));
    return trillions && !PhraseTopic.isMoney(unit());
  }

  /** Whether it is as large as amounts of money are. */
  boolean isLarge(String text) {
    return value(text).compareTo(TEN_THOUSAND) >= 0;
  }

  /** Whether its m may be metres. */
  boolean isMetres() {
    return "m".equals(right.group("glued")) && currency() == null;
  }

  private boolean isThingAtOnce() {
    String thing = right.group("thing");
    return thing != null && right.group().strip().length() == thing.length();
  }
}
