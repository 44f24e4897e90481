package org.entrepot.register;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is done. */
public record ReasonJson(
    @Schema(description = "Reason, 1 to 500 characters") @Nullable String reason) {

  /** A blank one where there is none: whoever takes it says what is wrong with it. */
  String given() {
    return Objects.requireNonNullElse(reason, "");
  }
}
