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
    @Schema(description = "A part, such as economy=AU") @Nullable String dimension,
    @Nullable String value,
    @Schema(description = "USD bn, percent, m2 or what is counted") @Nullable String unit,
    @Schema(description = "exact, more than, nearly, at most, about, record, includes or exists")
        @Nullable String qualifier,
    @Schema(description = "YYYY-MM-DD") @Nullable String through,
    @Nullable String sentence,
    @Nullable String source,
    @Nullable String note) {

  Map<String, @Nullable String> fields() {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("edition", said(edition));
    fields.put("about", said(about));
    fields.put("dimension", said(dimension));
    fields.put("value", said(value));
    fields.put("unit", said(unit));
    fields.put("qualifier", said(qualifier));
    fields.put("through", said(through));
    fields.put("sentence", said(sentence));
    fields.put("source", said(source));
    fields.put("note", said(note));
    return fields;
  }

  /** An empty field says nothing. */
  private static @Nullable String said(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
