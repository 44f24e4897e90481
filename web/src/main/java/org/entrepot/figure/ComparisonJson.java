package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Growth over another edition, as it is sent. */
record ComparisonJson(
    String edition,
    @Schema(description = "How the other value is known: ledger or published") String basis,
    GrowthJson growth,
    @Schema(description = "Null where the interval does not settle it") @Nullable String rounded,
    boolean settled,
    @Schema(description = "What it may round to, where that is not settled")
        @Nullable List<String> candidates,
    String unit) {

  /** Where the exact growth lies, 2 decimals. */
  record GrowthJson(String low, String high) {}

  static @Nullable ComparisonJson from(@Nullable Comparison comparison) {
    if (comparison == null) {
      return null;
    }
    BigDecimal rounded = comparison.rounded();
    return new ComparisonJson(
        comparison.edition(),
        comparison.basis().key(),
        new GrowthJson(comparison.low().toPlainString(), comparison.high().toPlainString()),
        rounded == null ? null : rounded.toPlainString(),
        comparison.settled(),
        rounded == null
            ? comparison.candidates().stream().map(BigDecimal::toPlainString).toList()
            : null,
        Comparison.UNIT);
  }
}
