package org.entrepot.api;

import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** A body that is no JSON of the form that is needed: 400, or 413 where it is too large. */
final class MalformedJson extends InvalidValue {

  private static final long serialVersionUID = 1L;

  static final String TOO_LARGE = "json.large";

  /**
   * @param member what it is about, as {@code fields.value}; empty of the body as a whole
   * @param more {2} and so on in the message
   */
  MalformedJson(String code, String member, @Nullable String value, Object... more) {
    super(code, member, value, more);
  }

  int status() {
    return code().equals(TOO_LARGE) ? 413 : 400;
  }
}
