package org.entrepot.edition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Where an edition is to go. */
public record MoveJson(
    @Schema(
            description = "CLOSING closes it, FINAL finalises it, PROVISIONAL reopens it",
            enumeration = {"CLOSING", "FINAL", "PROVISIONAL"})
        @Nullable String to,
    @Schema(description = "Required to reopen; up to 500 characters") @Nullable String reason) {

  EditionStatus required() {
    if (to == null) {
      throw new InvalidValue("field.missing", "to", null);
    }
    return EditionStatus.parse(to);
  }
}
