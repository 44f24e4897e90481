package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Growth over another edition, as it is sent. */
record ComparisonJson(
    String edition,
    @Schema(description = "Basis of the other value: ledger or published") String basis,
    GrowthJson growth,
    @Schema(description = "Null if the interval leaves it open") @Nullable String rounded,
    boolean settled,
    @Schema(description = "Possible rounded values, if left open")
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
        comparison.isDecided(),
        rounded == null
            ? comparison.candidates().stream().map(BigDecimal::toPlainString).toList()
            : null,
        Comparison.UNIT);
  }
}
