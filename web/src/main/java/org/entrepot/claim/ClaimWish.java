package org.entrepot.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A claim to put into the register: the columns of claims.csv but the id. */
public record ClaimWish(
    @Nullable String edition,
    @Schema(description = "metric:NAME, growth:NAME, record:NAME, attribute:NAME or indicator:NAME")
        @Nullable String about,
    @Schema(description = "economy=AU") @Nullable String dimension,
    @Nullable String value,
    @Schema(description = "USD bn, percent, m2 or what is counted") @Nullable String unit,
    @Schema(description = "exact, more than, nearly, about, record, includes or exists")
        @Nullable String qualifier,
    @Schema(description = "YYYY-MM-DD") @Nullable String through,
    @Nullable String sentence,
    @Nullable String source,
    @Nullable String note) {

  Map<String, @Nullable String> fields() {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("edition", edition);
    fields.put("about", about);
    fields.put("dimension", dimension);
    fields.put("value", value);
    fields.put("unit", unit);
    fields.put("qualifier", qualifier);
    fields.put("through", through);
    fields.put("sentence", sentence);
    fields.put("source", source);
    fields.put("note", note);
    return fields;
  }
}
