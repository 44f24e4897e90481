package org.entrepot.register;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a record was taken out of the figures, by whom and why. */
public record WithdrawnJson(
    Instant at,
    @Schema(
            description =
                "Account name, or token: and its number; null for callers without access to the "
                    + "console's registers")
        @Nullable String by,
    @Schema(description = "The reason given; null for the same callers") @Nullable String because) {

  static @Nullable WithdrawnJson from(@Nullable SeenWithdrawal withdrawal) {
    return withdrawal == null
        ? null
        : new WithdrawnJson(
            withdrawal.at(),
            withdrawal.whoAndWhy().map(SeenWithdrawal.WhoAndWhy::by).orElse(null),
            withdrawal.whoAndWhy().map(SeenWithdrawal.WhoAndWhy::because).orElse(null));
  }
}
