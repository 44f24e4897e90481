package org.entrepot.phrase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** A text that somebody sends. */
public record TextJson(
    @Schema(description = "In English or Chinese, at most 10,000 letters and 100 phrases")
        @Nullable String text) {

  String required() {
    if (text == null) {
      throw new InvalidValue("field.missing", "text", null);
    }
    return text;
  }
}
