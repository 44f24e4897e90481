package org.entrepot.phrase;

import java.math.BigDecimal;
import java.util.List;
import org.entrepot.claim.ClaimQualifier;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a record, as a text says it.
 *
 * @param start of the words in the text, in UTF-16 code units
 * @param end after the last of them
 * @param text the words themselves: {@code up 6.7 percent}
 * @param sense what the words say by the number
 * @param value in the unit itself, never in millions; its scale says how far it was rounded; of a
 *     fall it is below zero; null of a record
 * @param power of ten that words beside the number say: 9 of billion, 0 of none
 * @param unit an ISO 4217 code, {@code percent}, {@code points}, {@code m2} or what is counted:
 *     {@code companies}; null where the words do not say or nobody here counts it
 */
public record Phrase(
    int start,
    int end,
    String text,
    Sense sense,
    @Nullable BigDecimal value,
    int power,
    @Nullable String unit,
    ClaimQualifier qualifier) {

  private static final BigDecimal THOUSAND = BigDecimal.ONE.scaleByPowerOfTen(3);

  /** What a phrase says. */
  public enum Sense {
    /** How much there is. */
    LEVEL,
    /** By how much it has changed. */
    GROWTH,
    /** That it is the highest so far. */
    RECORD
  }

  static Phrase record(int start, int end, String text) {
    return new Phrase(start, end, text, Sense.RECORD, null, 0, null, ClaimQualifier.RECORD);
  }

  /** Where the last of these phrases before this one ends; 0 if there is none. */
  int previousEnd(List<Phrase> all) {
    return all.stream().mapToInt(Phrase::end).filter(each -> each <= start).max().orElse(0);
  }

  /** Where the first of these phrases after this one begins, or where the text ends. */
  int nextStart(List<Phrase> all, int length) {
    return all.stream().mapToInt(Phrase::start).filter(each -> each > start).min().orElse(length);
  }

  /** The phrase where another form of the text has it, in the words of that. */
  Phrase at(int otherStart, int otherEnd, String words) {
    return new Phrase(otherStart, otherEnd, words, sense, value, power, unit, qualifier);
  }

  /** The phrase where another one says what it counts. */
  Phrase of(@Nullable String otherUnit) {
    return new Phrase(start, end, text, sense, value, power, otherUnit, qualifier);
  }

  /**
   * The phrase as a growth.
   *
   * @param way -1 where it falls, else 1
   */
  Phrase growing(String way) {
    BigDecimal grown = value == null ? null : value.multiply(new BigDecimal(way));
    return new Phrase(start, end, text, Sense.GROWTH, grown, power, unit, qualifier);
  }

  /** The phrase as the first number of a range that ends in another one. */
  Phrase rangingTo(Phrase last) {
    Sense both = sense == Sense.LEVEL ? last.sense : sense;
    int shared = sharesPowerOf(last) ? last.power : 0;
    return new Phrase(
        start,
        end,
        text,
        both,
        value == null ? null : value.scaleByPowerOfTen(shared),
        power + shared,
        last.unit,
        qualifier);
  }

  /** Whether it could be of the step of a number after it, or not: 21 and 9 million. */
  boolean isUnsureBefore(Phrase last) {
    return unit == null && isSmall() && last.power > 0 && !sharesPowerOf(last);
  }

  /** Whether it could be of the thousands of a number after it: 12 to 15,000. */
  boolean isThousandth(Phrase last) {
    return isSmall()
        && (unit == null || PhraseTopic.isMoney(unit))
        && last.power == 0
        && last.value != null
        && value != null
        && value.abs().multiply(THOUSAND).compareTo(last.value.abs()) <= 0;
  }

  /** Whether it could be of the step of a number before it: from $2.4 billion to $1.9. */
  boolean isUnsureAfter(Phrase first) {
    return isSmall()
        && first.power > 0
        && (unit == null
            || (first.unit == null && PhraseTopic.isMoney(unit))
            || unit.equals(first.unit));
  }

  /** Whether it is said in thousands or more. */
  boolean hasStep() {
    return power > 2;
  }

  /** Whether it has no step, and could be said without it. */
  boolean isSmall() {
    return power == 0 && value != null && value.abs().compareTo(THOUSAND) < 0;
  }

  /** 200 to 300 million are 200 million too; 290 to 1.2 million are not. */
  private boolean sharesPowerOf(Phrase last) {
    return power == 0
        && value != null
        && last.value != null
        && value.scaleByPowerOfTen(last.power).abs().compareTo(last.value.abs()) < 0;
  }

  /**
   * The phrase as the last number of a range, by what the first one says; the sign of a number is
   * its own.
   */
  Phrase rangingFrom(Phrase first) {
    if (sense != Sense.LEVEL || value == null) {
      return this;
    }
    boolean falls = first.value != null && first.value.signum() < 0 && !first.isSigned();
    return new Phrase(
        start, end, text, first.sense, falls ? value.negate() : value, power, unit, qualifier);
  }

  private boolean isSigned() {
    return text.startsWith("-") || text.startsWith("−");
  }
}
