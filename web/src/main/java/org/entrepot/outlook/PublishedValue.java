package org.entrepot.outlook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value that was published, as it is brought in: the fields of a row of outlook.csv. */
@Schema(requiredProperties = {"indicator", "period", "value", "unit", "publishedOn", "source"})
public record PublishedValue(
    @Schema(description = "Code, such as imports_growth") @Nullable String indicator,
    @Schema(description = "2023, 2023-10, 2023-Q4, or 2024/2028 for a range of years")
        @Nullable String period,
    @Schema(description = "ISO 4217 code of an amount, or of the currency growth was measured in")
        @Nullable String currency,
    @Schema(description = "Exact, as published, such as 6.4") @Nullable String value,
    @Schema(description = "percent, million, billion or trillion") @Nullable String unit,
    @Schema(description = "What the source adds to the figure, in its own words")
        @Nullable String qualifier,
    @Schema(description = "The day of the version, such as 2023-11-07; a revised value has another")
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
