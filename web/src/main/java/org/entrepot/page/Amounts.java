package org.entrepot.page;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * Amounts of one unit in one step, as a page or a table shows them.
 *
 * @param unit an ISO 4217 code, {@code m2} or {@code 1}
 */
public record Amounts(Messages texts, String unit, AmountScale scale) {

  /** Shows amounts up to the largest. */
  public static Amounts of(Messages texts, String unit, BigDecimal largest) {
    boolean money = unit.matches("[A-Z]{3}");
    return new Amounts(
        texts, unit, money ? AmountScale.of(largest, texts.language()) : AmountScale.COUNT);
  }

  public boolean money() {
    return unit.matches("[A-Z]{3}");
  }

  /** {@code 78.41}. */
  public String number(BigDecimal amount) {
    return scale.number(amount, new Numbers(texts));
  }

  /** {@code billion}; empty without a step. */
  public String step() {
    return texts.textOr("scale." + scale.key(), "");
  }

  /** {@code US dollars}, {@code m²}; empty for what is counted. */
  public String unitName() {
    return texts.textOr(
        "unit." + unit, money() ? Currency.getInstance(unit).getCurrencyCode() : "");
  }

  /** {@code US$ bn}, for the head of a column. */
  public String head() {
    String name = texts.textOr("unit." + unit + ".head", unitName());
    return texts.text("scale." + scale.key() + ".head", name);
  }

  /** {@code billion US dollars}, for what stands under a heading. */
  public String spoken() {
    return texts.text("scale." + scale.key() + ".spoken", unitName()).strip();
  }

  /** {@code 78.41 billion US dollars}. */
  public String sentence(BigDecimal amount) {
    return texts.text("amount.spoken", number(amount), spoken()).strip();
  }

  /** {@code 83.5}: in the step, with the decimals that it was stated with. */
  public String stated(BigDecimal amount) {
    return scale.exact(amount, new Numbers(texts));
  }

  /** {@code 78,414,206,318.45 US dollars}: nothing is rounded. */
  public String exact(BigDecimal amount) {
    Numbers numbers = new Numbers(texts);
    String number = money() ? numbers.decimal(amount, 2) : numbers.plain(amount);
    return texts.text("amount.spoken", number, unitName()).strip();
  }
}
