package org.entrepot.outlook;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value of an indicator or target, as it is sent. */
public record OutlookJson(
    String indicator,
    @Schema(description = "2023, 2023-10, 2023-Q4, or 2024/2028 for a range of years")
        String period,
    @Schema(description = "ISO 4217 code of an amount, or of the currency growth was measured in")
        @Nullable String currency,
    @Schema(description = "Exact, as published") String value,
    @Schema(description = "percent, million, billion or trillion") String unit,
    @Schema(description = "What the source adds to the figure, in its own words")
        @Nullable String qualifier,
    @Schema(description = "The day of the version; a revised value has another")
        LocalDate publishedOn,
    String source,
    @Schema(description = "Whether this is the latest version by the requested day")
        boolean latest) {

  static OutlookJson from(OutlookValue value) {
    OutlookSubject subject = value.subject();
    return new OutlookJson(
        subject.indicator(),
        subject.period().text(),
        subject.currency(),
        value.value().toPlainString(),
        value.unit().word(),
        subject.qualifier(),
        value.vintage().publishedOn(),
        value.vintage().source(),
        value.vintage().latest());
  }
}
