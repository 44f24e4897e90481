package org.entrepot.register;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** What is to change of a record: a merge patch of it as it is sent. */
public record EditJson(
    @Schema(description = "The columns to change; null or empty clears a field")
        @Nullable Map<String, @Nullable String> fields) {

  static final String MERGE_PATCH = "application/merge-patch+json";

  Map<String, @Nullable String> required() {
    if (fields == null) {
      throw new InvalidValue("field.missing", "fields", null);
    }
    return fields;
  }
}
