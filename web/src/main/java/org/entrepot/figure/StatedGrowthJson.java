package org.entrepot.figure;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.published.PublishedFigure;
import org.jspecify.annotations.Nullable;

/** Growth as somebody published it, and whether it follows. */
record StatedGrowthJson(
    long id,
    @Schema(description = "Percent as written, with its decimals") String value,
    @Nullable String qualifier,
    LocalDate publishedOn,
    String source,
    @Schema(
            description =
                "CONSISTENT if the known rounded totals allow it without settling it; "
                    + "UNKNOWN if there is nothing to check it against")
        Verdict verdict) {

  static StatedGrowthJson from(StatedGrowth growth) {
    PublishedFigure figure = growth.figure();
    return new StatedGrowthJson(
        figure.id(),
        figure.value().toPlainString(),
        figure.qualifier(),
        figure.publishedOn(),
        figure.source(),
        growth.verdict());
  }
}
