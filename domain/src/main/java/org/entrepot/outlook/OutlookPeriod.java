package org.entrepot.outlook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entrepot.InvalidValue;
import org.entrepot.SpokenValues;

/**
 * The time that a value speaks of.
 *
 * @param text {@code 2023}, {@code 2023-10}, {@code 2023-Q4}, or {@code 2024/2028} for the years
 *     from one to a later one, both included
 */
public record OutlookPeriod(String text) {

  private static final int MONTHS_OF_A_QUARTER = 3;

  /** How it is written. */
  public enum PeriodForm {
    YEAR(""),
    MONTH("-(0[1-9]|1[0-2])"),
    QUARTER("-Q[1-4]"),
    YEARS("/[1-9][0-9]{3}");

    private final Pattern pattern;

    PeriodForm(String afterTheYear) {
      this.pattern = Pattern.compile("[1-9][0-9]{3}" + afterTheYear);
    }

    static Optional<PeriodForm> of(String text) {
      return Arrays.stream(values())
          .filter(form -> form.pattern.matcher(text).matches())
          .filter(form -> form != YEARS || text.substring(0, 4).compareTo(text.substring(5)) < 0)
          .findFirst();
    }
  }

  /**
   * @throws InvalidValue with code {@code period.form} if it is written otherwise
   */
  public OutlookPeriod {
    if (PeriodForm.of(text).isEmpty()) {
      throw new InvalidValue("period.form", "period", text);
    }
  }

  static boolean is(String text) {
    return PeriodForm.of(text).isPresent();
  }

  /** The period that a text is, if it is one. */
  public static Optional<OutlookPeriod> find(String text) {
    return is(text) ? Optional.of(new OutlookPeriod(text)) : Optional.empty();
  }

  public PeriodForm form() {
    return PeriodForm.of(text).orElseThrow();
  }

  public LocalDate first() {
    return switch (form()) {
      case YEAR, YEARS -> LocalDate.of(year(text), 1, 1);
      case MONTH -> YearMonth.parse(text).atDay(1);
      case QUARTER -> lastMonth().minusMonths(MONTHS_OF_A_QUARTER - 1L).atDay(1);
    };
  }

  public LocalDate last() {
    return switch (form()) {
      case YEAR -> LocalDate.of(year(text), 12, 31);
      case YEARS -> LocalDate.of(year(text.substring(5)), 12, 31);
      case MONTH -> YearMonth.parse(text).atEndOfMonth();
      case QUARTER -> lastMonth().atEndOfMonth();
    };
  }

  /** Of a quarter. */
  private YearMonth lastMonth() {
    return YearMonth.of(year(text), MONTHS_OF_A_QUARTER * (text.charAt(6) - '0'));
  }

  private static int year(String text) {
    return Integer.parseInt(text.substring(0, 4));
  }

  /** {@code October 2023}, {@code 2023年10月}. */
  public String in(Locale locale) {
    SpokenValues saying = new SpokenValues(locale);
    return switch (form()) {
      case YEAR -> saying.written("period.year", first());
      case MONTH -> saying.written("period.month", first());
      case QUARTER -> saying.written("period.quarter", first());
      case YEARS ->
          saying.text(
              "period.years",
              Integer.toString(first().getYear()),
              Integer.toString(last().getYear()));
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
