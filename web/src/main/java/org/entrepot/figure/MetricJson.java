package org.entrepot.figure;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.entrepot.ledger.Dimension;

/** The definition of a metric as it is sent. */
record MetricJson(
    String metric,
    int version,
    LocalText name,
    LocalText definition,
    @Schema(description = "reporting currency, m2, 1 or percent") String unit,
    @Schema(
            description =
                "sum, distinct(dimension), newSince(dimension, accounts of earlier "
                    + "editions) or ratio(metric, metric)")
        String aggregate,
    String rounding,
    List<String> dimensions,
    List<String> accounts,
    LocalDate since,
    @Schema(description = "All versions, latest first") List<Integer> versions) {

  static MetricJson from(Metric metric, List<Metric> versions) {
    return new MetricJson(
        metric.code(),
        metric.version(),
        metric.name(),
        metric.definition(),
        metric.unit(),
        metric.take().toString(),
        metric.rounding().rule(),
        metric.dimensions().stream().map(Dimension::key).toList(),
        metric.selection().accounts().stream().sorted().toList(),
        metric.since(),
        versions.stream().map(Metric::version).toList());
  }
}
