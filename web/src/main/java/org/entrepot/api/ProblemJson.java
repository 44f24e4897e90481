package org.entrepot.api;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.intake.Refusal;
import org.entrepot.withdrawal.Hindrance;
import org.jspecify.annotations.Nullable;

/**
 * An error by RFC 9457.
 *
 * @param type identifies the kind of error: {@code /problems/edition.unknown}
 * @param title the same for every error of the status
 * @param status the HTTP status
 * @param detail what is wrong and what would be right, in the caller's language
 * @param code stable
 * @param errors which fields are wrong, where it is fields
 * @param requestId by which the error can be found in the server's log
 */
public record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<FieldJson> errors,
    String requestId) {

  /** What is wrong with one field or parameter. */
  public record FieldJson(String field, String code, String message, @Nullable String value) {

    static FieldJson from(InvalidValue invalid, Locale locale) {
      return new FieldJson(
          invalid.field(), invalid.code(), invalid.message(locale), invalid.value());
    }

    static FieldJson from(Hindrance hindrance, Locale locale) {
      return new FieldJson(
          "code", hindrance.problem(), hindrance.message(locale), hindrance.code());
    }

    static FieldJson from(Refusal refusal, Locale locale) {
      String field = Objects.requireNonNullElse(refusal.column(), "fields");
      return new FieldJson(field, refusal.code(), refusal.message(locale), refusal.value());
    }
  }
}
