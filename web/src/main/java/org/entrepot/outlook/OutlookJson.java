package org.entrepot.outlook;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value of an indicator or target, as it is sent. */
public record OutlookJson(
    String indicator,
    @Schema(description = "2023, 2023-10, 2023-Q4, or 2024/2028 for years from one to a later one")
        String period,
    @Schema(description = "ISO 4217: of an amount, or of what a growth was computed in")
        @Nullable String currency,
    @Schema(description = "Exact, as published") String value,
    @Schema(description = "percent, million, billion or trillion") String unit,
    @Schema(description = "What the figure alone does not say, in the words of its source")
        @Nullable String qualifier,
    @Schema(description = "The vintage: a revised value is published on another day")
        LocalDate publishedOn,
    String source,
    @Schema(description = "Whether no later vintage was published by the day that was asked for")
        boolean latest) {

  static OutlookJson from(OutlookValue value) {
    Subject subject = value.subject();
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
