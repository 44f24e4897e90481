package org.entrepot.published;

import java.math.BigDecimal;
import org.entrepot.page.Amounts;
import org.entrepot.page.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit as somebody wrote it, said in the reader's language and steps. Nothing is
 * rounded.
 *
 * @param number in its step: {@code 83.49}
 * @param step {@code billion}, or empty
 * @param unit {@code US dollars}, {@code companies}, or empty
 */
public record StatedNumber(String number, String step, String unit, String text) {

  /**
   * Says a number.
   *
   * @param value as written
   * @param unit as written: {@code USD bn}, {@code m2}, {@code percent}, {@code companies}; words
   *     that we do not know stay as they are
   */
  public static StatedNumber of(Messages texts, BigDecimal value, @Nullable String unit) {
    return PublishedUnit.currency(unit)
        .map(currency -> money(texts, value, currency, unit))
        .orElseGet(() -> other(texts, value, unit == null ? "" : unit));
  }

  private static StatedNumber money(
      Messages texts, BigDecimal value, String currency, @Nullable String unit) {
    BigDecimal amount = value.scaleByPowerOfTen(PublishedUnit.power(unit, currency).orElseThrow());
    Amounts amounts = Amounts.of(texts, currency, amount);
    String number = amounts.stated(amount);
    String text = texts.text("amount.spoken", number, amounts.spoken()).strip();
    return new StatedNumber(number, amounts.step(), amounts.unitName(), text);
  }

  /** What a unit is called that is no currency; words that we do not know stay as they are. */
  public static String called(Messages texts, String unit) {
    return switch (unit) {
      case "m2" -> texts.text("unit.m2");
      case PublishedMeasure.PERCENT -> "%";
      default -> texts.textOr("unit.counted." + unit.replace(",", "").replace(' ', '-'), unit);
    };
  }

  private static StatedNumber other(Messages texts, BigDecimal value, String unit) {
    String number = Amounts.of(texts, PublishedMeasure.ONE, value).stated(value);
    if (unit.equals(PublishedMeasure.PERCENT)) {
      return new StatedNumber(number + "%", "", "", number + "%");
    }
    String name = called(texts, unit);
    // words of another language stand apart from the number in every language
    String text =
        name.equals(unit) ? number + " " + name : texts.text("amount.spoken", number, name);
    return new StatedNumber(number, "", name, text.strip());
  }
}
