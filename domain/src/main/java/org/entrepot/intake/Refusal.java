package org.entrepot.intake;

import java.util.Locale;
import org.entrepot.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Why a row, or a whole file, does not go in. A row has one for everything that is wrong with it.
 *
 * @param file name in the bundle: {@code deals.csv}
 * @param line of the file where the row begins, the header being 1; 0 where the file is refused
 * @param column by its name in the header, or null where it is about the row or the file
 * @param value as sent, cut after 200 characters; null where there is none
 * @param code stable; its sentence stands in the bundle of problems
 * @param hint what would be right, where that is no sentence: a length, the words allowed; or empty
 */
public record Refusal(
    String file,
    long line,
    @Nullable String column,
    @Nullable String value,
    String code,
    String hint) {

  /** The refusal for somebody who knows the column by another name. */
  public Refusal calling(String name) {
    return new Refusal(file, line, name, value, code, hint);
  }

  /** The refusal for somebody who has all of the value. */
  public Refusal valued(String whole) {
    return new Refusal(file, line, column, whole, code, hint);
  }

  /** The refusal for somebody who knows what would be right by other words. */
  public Refusal hinting(String words) {
    return new Refusal(file, line, column, value, code, words);
  }

  public String message(Locale locale) {
    return Problem.message(
        code, locale, value == null ? "" : value, column == null ? "" : column, hint);
  }
}
