package org.entrepot.outlook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value that was published, as it is brought in: the fields of a row of outlook.csv. */
@Schema(requiredProperties = {"indicator", "period", "value", "unit", "publishedOn", "source"})
public record PublishedValue(
    @Schema(description = "Its code: imports_growth") @Nullable String indicator,
    @Schema(description = "2023, 2023-10, 2023-Q4, or 2024/2028 for years from one to a later one")
        @Nullable String period,
    @Schema(description = "ISO 4217: of an amount, or of what a growth was computed in")
        @Nullable String currency,
    @Schema(description = "Exact, as published: 6.4") @Nullable String value,
    @Schema(description = "percent, million, billion or trillion") @Nullable String unit,
    @Schema(description = "What the figure alone does not say, in the words of its source")
        @Nullable String qualifier,
    @Schema(description = "The vintage: 2023-11-07. A revised value is published on another day")
        @Nullable String publishedOn,
    @Nullable String source) {

  /** The column that JSON calls otherwise. */
  static final String PUBLISHED_ON = "published_on";

  /** By the columns of the file. */
  Map<String, @Nullable String> fields() {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("indicator", indicator);
    fields.put("period", period);
    fields.put("currency", currency);
    fields.put("value", value);
    fields.put("unit", unit);
    fields.put("qualifier", qualifier);
    fields.put(PUBLISHED_ON, publishedOn);
    fields.put("source", source);
    return fields;
  }
}
