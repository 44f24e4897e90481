package org.entrepot.phrase;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.entrepot.claim.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * The words around one number, as a grammar has found them.
 *
 * @param left matched what stands before it
 * @param right matched what stands after it
 */
record WordsAround(Lexicon lexicon, Matcher left, Matcher right) {

  /** What was counted or measured; null where it is not said. */
  @Nullable String unit() {
    if (left.group("percent") != null) {
      return "percent";
    }
    return Stream.of(
            meaning(right, "measured"),
            meaning(right, "currency"),
            meaning(left, "currency"),
            meaning(right, "thing"),
            meaning(right, "classifier"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable String meaning(Matcher side, String group) {
    return meaning(side, group, group);
  }

  private @Nullable String meaning(Matcher side, String group, String kind) {
    String word = side.group(group);
    return word == null ? null : lexicon.meaning(kind, word);
  }

  Phrase phrase(String text, Numeral number) {
    boolean minus = isMinus(text, number.start() - 1);
    int start = minus ? Math.min(left.start(), number.start() - 1) : left.start();
    int end = right.group().isBlank() ? number.end() : right.end();
    BigDecimal way = way();
    BigDecimal value = number.value().scaleByPowerOfTen(power());
    return new Phrase(
        start,
        end,
        text.substring(start, end),
        way == null && !(minus && "percent".equals(unit()))
            ? Phrase.Sense.LEVEL
            : Phrase.Sense.GROWTH,
        minus || (way != null && way.signum() < 0) ? value.negate() : value,
        power(),
        unit(),
        qualifier());
  }

  /** A sign at once before the number that is no hyphen within a word, a date or a range. */
  private static boolean isMinus(String text, int at) {
    return at >= 0
        && (text.charAt(at) == '-' || text.charAt(at) == '−')
        && (at == 0 || " (（\t".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Of the steps together: 3 thousand, 4 million, 万亿. */
  private int power() {
    return Stream.of(
            meaning(right, "step"),
            meaning(right, "step2", "step"),
            meaning(right, "glued", "glued step"))
        .filter(Objects::nonNull)
        .mapToInt(Integer::parseInt)
        .sum();
  }

  /** 1 of a rise, -1 of a fall, null where nothing has changed. */
  private @Nullable BigDecimal way() {
    return Stream.of(
            meaning(right, "higher", "way after"),
            meaning(right, "wayAfter", "way after"),
            meaning(left, "way"))
        .filter(Objects::nonNull)
        .map(BigDecimal::new)
        .findFirst()
        .orElse(null);
  }

  private Qualifier qualifier() {
    return Stream.of(
            meaning(left, "qualifier", "before"),
            meaning(right, "more"),
            meaning(right, "after"),
            meaning(right, "after2", "after"))
        .filter(Objects::nonNull)
        .findFirst()
        .flatMap(Qualifier::of)
        .orElse(Qualifier.EXACT);
  }

  boolean hasCurrencyBefore() {
    return left.group("currency") != null;
  }

  /** Whether the first letter after the number is the unit's or the step's. */
  boolean followsAtOnce() {
    return !right.group().isEmpty() && !Character.isWhitespace(right.group().charAt(0));
  }

  /** Whether the words say that four digits are no year. */
  boolean isNumber() {
    boolean said = left.group("qualifier") != null || hasCurrencyBefore();
    return said
        || Stream.of("measured", "currency", "step", "glued", "classifier")
            .anyMatch(group -> right.group(group) != null)
        || isThingAtOnce();
  }

  private boolean isThingAtOnce() {
    String thing = right.group("thing");
    return thing != null && right.group().strip().length() == thing.length();
  }
}
