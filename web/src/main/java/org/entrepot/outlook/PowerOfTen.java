package org.entrepot.outlook;

import java.math.BigDecimal;
import org.entrepot.page.Language;
import org.entrepot.page.Numbers;

/**
 * The step of ten that a reader is told amounts in: Chinese counts in 万, 亿 and 万亿.
 *
 * @param key of its words among the texts
 * @param exponent power of ten
 */
record PowerOfTen(String key, int exponent) {

  private static final PowerOfTen TRILLION = new PowerOfTen("trillion", 12);

  static PowerOfTen of(OutlookUnit unit, Language language) {
    boolean english = language == Language.EN;
    return switch (unit) {
      case PERCENT -> new PowerOfTen("one", 0);
      case MILLION -> english ? new PowerOfTen("million", 6) : new PowerOfTen("wan", 4);
      case BILLION -> english ? new PowerOfTen("billion", 9) : new PowerOfTen("yi", 8);
      case TRILLION -> TRILLION;
    };
  }

  /** The value in this step, as exact as it was published: nothing is rounded. */
  String number(OutlookValue value, Numbers numbers) {
    BigDecimal shown = value.value().movePointRight(value.unit().exponent() - exponent);
    return numbers.decimal(shown, shown.scale());
  }
}
