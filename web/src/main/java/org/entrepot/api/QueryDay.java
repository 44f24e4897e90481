package org.entrepot.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.entrepot.InvalidValue;

/** Days in queries. */
public final class QueryDay {

  private QueryDay() {}

  /**
   * The day that a parameter names, as {@code 2023-11-08}.
   *
   * @param name of the parameter
   * @throws InvalidValue with code {@code query.date} if it is none. Years have four digits, as
   *     everywhere here: others are beyond what the database can compare
   */
  public static LocalDate parse(String name, String text) {
    try {
      if (text.matches("[0-9]{4}-.*") && !text.startsWith("0000")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException notADay) {
      // the same answer as for a day of no year that we know
    }
    throw new InvalidValue("query.date", name, text);
  }
}
