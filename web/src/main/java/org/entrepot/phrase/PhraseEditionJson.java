package org.entrepot.phrase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** The edition of one number, whatever the text says. */
public record PhraseEditionJson(
    @Schema(description = "Where its phrase starts in the text, in UTF-16 code units")
        @Nullable Integer start,
    @Schema(description = "Code of the edition") @Nullable String edition) {

  int requiredStart() {
    if (start == null) {
      throw new InvalidValue("field.missing", "phrases.start", null);
    }
    return start;
  }

  String requiredEdition() {
    if (edition == null) {
      throw new InvalidValue("field.missing", "phrases.edition", null);
    }
    return edition;
  }
}
