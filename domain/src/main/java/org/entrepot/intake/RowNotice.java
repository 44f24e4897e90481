package org.entrepot.intake;

import java.util.Locale;
import org.entrepot.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody should know of a row that goes in: it was read otherwise than it was written, or
 * another record looks like the same thing. Of one kind in one file the first thousand are kept.
 *
 * @param file name in the bundle: {@code deals.csv}
 * @param line of the file where the row begins, the header being 1
 * @param column by its name in the header
 * @param value as sent, cut after 200 characters; null where there is none
 * @param code stable; its sentence stands in the bundle of problems
 * @param hint how it was read, or what else there is
 */
public record RowNotice(
    String file, long line, String column, @Nullable String value, String code, String hint) {

  public String message(Locale locale) {
    return Problem.message(code, locale, value == null ? "" : value, column, hint);
  }
}
