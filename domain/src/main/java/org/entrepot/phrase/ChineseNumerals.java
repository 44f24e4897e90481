package org.entrepot.phrase;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese numbers that ICU does not read: of digits and steps, of tenths, and of two digits. */
final class ChineseNumerals {

  private static final String DIGITS = "一二三四五六七八九";

  /** 25万6千, 1亿2千万, 3万4000: digits, steps, and digits again. */
  static final String MIXED =
      "(?<!\\p{Nd})(?<!\\p{Nd}[.,])\\p{Nd}{1,9}+(?:\\.\\p{Nd}{1,6}+)?[十百千万亿]{1,2}+零?"
          + "(?:\\p{Nd}{1,9}+(?:\\.\\p{Nd}{1,6}+)?[十百千万亿]{0,2}+零?){1,4}+(?!\\p{Nd})";

  /** 六成, 三成五, 两成半, and the 二 of 二到三成: not 成交 or 成立. */
  static final String TENTHS =
      "(?<![第上数几成百千万亿十一二三四五六七八九])[一二两三四五六七八九](?=[到至][一二两三四五六七八九]成(?![交立为果员]))|(?:(?<![第上数几成百千万亿十一二三四五六七八九])[一二两三四五六七八九]|(?<![\\p{Nd}.])\\p{Nd}(?:\\.\\p{Nd})?)成"
          + "(?![交立为果员功本都长绩熟品型套效份人年批不])(?:[一二三四五六七八九半](?![家个国项种]))?";

  /** 五六百, 七八十: one or the other. */
  private static final Pattern EITHER = Pattern.compile("([一二两三四五六七八九])([二三四五六七八九])([十百千万亿]++)");

  private static final Pattern TWO_DIGITS = Pattern.compile("[一二两三四五六七八九]{2}");
  private static final Pattern STEP_LEFT = Pattern.compile("[百千万亿][一二两三四五六七八九]$");
  private static final Pattern STEP = Pattern.compile("[十百千万亿]");
  private static final Pattern PART =
      Pattern.compile("(?<digits>\\p{Nd}+(?:\\.\\p{Nd}+)?)|(?<step>[十百千万亿])|零");

  private ChineseNumerals() {}

  /** Empty where its parts do not make one number: 25万6 is said of 256,000 and of 250,006. */
  static Optional<BigDecimal> mixed(String text) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal number = BigDecimal.ZERO;
    int last = 0;
    int lastStep = 9;
    Matcher part = PART.matcher(text);
    while (part.find()) {
      if (part.group("digits") != null) {
        number = new BigDecimal(part.group("digits"));
      } else if (part.group("step") != null) {
        int power = power(part.group("step").charAt(0));
        if (power >= 4 && power == last) {
          return Optional.empty();
        }
        if (power < 4) {
          section = section.add(atLeastOne(number).scaleByPowerOfTen(power));
        } else {
          BigDecimal upper = section.add(number).scaleByPowerOfTen(power);
          total = (power == 8 ? total.scaleByPowerOfTen(8) : total).add(upper);
          section = BigDecimal.ZERO;
          last = power;
        }
        number = BigDecimal.ZERO;
        lastStep = power;
      }
    }
    return isUnsure(text, number, lastStep)
        ? Optional.empty()
        : Optional.of(plain(total.add(section).add(number)));
  }

  private static BigDecimal atLeastOne(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ONE : number;
  }

  /** Whether its last digits are too many for the step before them, or could be of another one. */
  private static boolean isUnsure(String text, BigDecimal last, int step) {
    boolean couldBeMore = last.precision() == 1 && !text.contains("零") && step > 1;
    return last.signum() > 0
        && (couldBeMore || last.compareTo(BigDecimal.ONE.scaleByPowerOfTen(step)) >= 0);
  }

  /** Empty where two digits stand together and are no such pair. */
  static Optional<BigDecimal> either(String text) {
    Matcher either = EITHER.matcher(text);
    if (!either.matches()) {
      return Optional.empty();
    }
    int first = digit(either.group(1).charAt(0));
    int second = digit(either.group(2).charAt(0));
    if (second != first + 1) {
      return Optional.empty();
    }
    int power = either.group(3).chars().map(step -> power((char) step)).sum();
    BigDecimal middle = new BigDecimal(first + second).divide(new BigDecimal(2));
    return Optional.of(plain(middle.scaleByPowerOfTen(power)));
  }

  /**
   * Whether it is of two digits that make no number together, or ends in one that could be of a
   * step: 十五六, 一万二.
   */
  static boolean isUnsure(String text) {
    return (TWO_DIGITS.matcher(text).find() && STEP.matcher(text).find())
        || STEP_LEFT.matcher(text).find();
  }

  /** In percent. */
  static BigDecimal tenths(String text) {
    int at = text.indexOf('成');
    String tens = at < 0 ? text : text.substring(0, at);
    BigDecimal value =
        Character.isDigit(tens.charAt(0))
            ? new BigDecimal(tens)
            : new BigDecimal(digit(tens.charAt(0)));
    BigDecimal percent = value.multiply(BigDecimal.TEN);
    if (at < 0 || at + 1 == text.length()) {
      return plain(percent);
    }
    char ones = text.charAt(at + 1);
    return plain(percent.add(new BigDecimal(ones == '半' ? 5 : digit(ones))));
  }

  private static int digit(char digit) {
    return digit == '两' ? 2 : DIGITS.indexOf(digit) + 1;
  }

  private static int power(char step) {
    return switch (step) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      default -> 8;
    };
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0 ? value : value.stripTrailingZeros();
  }
}
