package org.entrepot.edition;

import org.entrepot.InvalidValue;
import org.entrepot.bundle.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody does what needs a reason, in their own words.
 *
 * @param text without white space around it, one line, at most 500 characters
 */
public record ReasonText(String text) {

  public static final int LONGEST = 500;

  /**
   * @throws InvalidValue with code {@code reason.form}, or as {@link OneLine#seen}
   */
  public ReasonText {
    text = text.strip();
    if (text.isEmpty()
        || OneLine.isUnseen(text)
        || text.codePointCount(0, text.length()) > LONGEST) {
      throw new InvalidValue("reason.form", "reason", text, LONGEST);
    }
    OneLine.seen("reason", text);
  }

  /** Null where nothing was given. */
  public static @Nullable ReasonText parse(@Nullable String text) {
    return text == null || text.isBlank() ? null : new ReasonText(text);
  }

  /**
   * What was given.
   *
   * @throws InvalidValue with code {@code reason.missing} where it is nothing
   */
  public static ReasonText required(@Nullable String text) {
    ReasonText given = parse(text);
    if (given == null) {
      throw new InvalidValue("reason.missing", "reason", null);
    }
    return given;
  }
}
