package org.entrepot.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is to be noticed of a row that goes in.
 *
 * @param line of the file, the header being 1
 */
public record NoticeJson(
    String file, long line, String column, @Nullable String value, String code, String message) {

  static NoticeJson from(RowNotice notice, Locale locale) {
    return new NoticeJson(
        notice.file(),
        notice.line(),
        notice.column(),
        notice.value(),
        notice.code(),
        notice.message(locale));
  }
}
