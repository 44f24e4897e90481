package org.entrepot.merger;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Which company another is, and why somebody says so. */
public record MergerWishJson(
    @Schema(description = "Code of the company that stays") @Nullable String into,
    @Schema(description = "A sentence for those who come later, of 1 to 500 characters")
        @Nullable String reason) {

  String kept() {
    if (into == null || into.isBlank()) {
      throw new InvalidValue("field.missing", "into", into);
    }
    return into.strip();
  }

  /** A blank one where there is none: whoever takes it says what is wrong with it. */
  String because() {
    return Objects.requireNonNullElse(reason, "");
  }
}
