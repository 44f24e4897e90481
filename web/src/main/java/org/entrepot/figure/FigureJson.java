package org.entrepot.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/** A figure as it is sent. */
record FigureJson(
    String edition,
    String metric,
    int version,
    Map<String, String> scope,
    @Schema(description = "ledger: computed from postings") String basis,
    @Schema(description = "Number of postings of the edition that were known") long position,
    @Schema(description = "The same for every edition that was read; as at it gives this for ever")
        Map<String, Long> positions,
    @Nullable Instant recordedAt,
    @Nullable LocalDate through,
    @Nullable String status,
    @Schema(description = "Exact: a string of decimals, of counts a number") Object value,
    @Schema(description = "An ISO 4217 code, m2 or 1") String unit,
    Rounded rounded,
    LocalText text,
    @Nullable ComparisonJson comparison,
    @Schema(description = "Not built yet: null") @Nullable String record,
    @Schema(description = "Where the postings are that make the value") String records,
    @Nullable String by,
    @Nullable List<PartJson> parts,
    @Schema(description = "What has no value of the dimension") @Nullable Object residual) {

  /** A part of a broken-down figure. */
  record PartJson(String key, LocalText name, Object value) {}

  /** Growth over another edition. */
  record ComparisonJson(
      String edition,
      String basis,
      GrowthJson growth,
      String rounded,
      boolean settled,
      String unit) {

    static @Nullable ComparisonJson from(@Nullable Comparison comparison) {
      if (comparison == null) {
        return null;
      }
      return new ComparisonJson(
          comparison.edition(),
          "ledger",
          new GrowthJson(comparison.low().toPlainString(), comparison.high().toPlainString()),
          comparison.rounded().toPlainString(),
          true,
          Comparison.UNIT);
    }
  }

  /** Where the exact growth lies, 2 decimals. */
  record GrowthJson(String low, String high) {}

  /**
   * A figure as it is sent.
   *
   * @param base path of the API: {@code /api/v1/}
   */
  static FigureJson from(Figure figure, String base) {
    Metric metric = figure.metric();
    Figure.Breakdown breakdown = figure.breakdown();
    return new FigureJson(
        figure.edition().code(),
        metric.code(),
        metric.version(),
        scope(figure),
        "ledger",
        figure.reading().position(),
        figure.reading().positions(),
        figure.reading().recordedAt(),
        figure.reading().through(),
        null,
        value(metric, figure.value()),
        figure.unit(),
        figure.rounded(),
        figure.text(),
        ComparisonJson.from(figure.comparison()),
        null,
        Links.records(figure, base),
        breakdown == null ? null : breakdown.by().key(),
        breakdown == null ? null : parts(metric, breakdown),
        breakdown == null ? null : value(metric, breakdown.residual()));
  }

  static Map<String, String> scope(Figure figure) {
    Map<String, String> scope = new TreeMap<>();
    figure.scope().forEach((dimension, member) -> scope.put(dimension.key(), member));
    return scope;
  }

  private static List<PartJson> parts(Metric metric, Figure.Breakdown breakdown) {
    return breakdown.parts().stream()
        .map(part -> new PartJson(part.key(), part.name(), value(metric, part.value())))
        .toList();
  }

  private static Object value(Metric metric, BigDecimal value) {
    return metric.counts() ? (Object) value.longValueExact() : value.toPlainString();
  }
}
