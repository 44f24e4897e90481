package org.entrepot.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a row does not go in.
 *
 * @param line of the file, the header being 1; 0 where the file is refused whole
 */
public record RefusalJson(
    String file,
    long line,
    @Nullable String column,
    @Nullable String value,
    String code,
    String message) {

  static RefusalJson from(Refusal refusal, Locale locale) {
    return new RefusalJson(
        refusal.file(),
        refusal.line(),
        refusal.column(),
        refusal.value(),
        refusal.code(),
        refusal.message(locale));
  }
}
