package org.entrepot.register;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who took a record out of the figures, when and why. */
public record WithdrawnJson(
    Instant at,
    @Schema(description = "Account name, or token: and its number") String by,
    @Schema(description = "The reason given") String because) {

  static @Nullable WithdrawnJson from(@Nullable Withdrawal withdrawal) {
    return withdrawal == null
        ? null
        : new WithdrawnJson(withdrawal.at(), withdrawal.by(), withdrawal.because());
  }
}
