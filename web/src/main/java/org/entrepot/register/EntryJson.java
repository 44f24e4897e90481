package org.entrepot.register;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record as it is sent. */
public record EntryJson(
    String code,
    @Schema(description = "Counts its changes, from 1") int revision,
    @Schema(description = "By the columns of the bundle's file; null where unknown")
        Map<String, @Nullable String> fields,
    @Schema(description = "Names of the companies among the fields, by column")
        Map<String, String> names,
    @Schema(
            description =
                "COUNTED, WAITING for a rate, or WITHDRAWN; null where nothing of the register is"
                    + " counted")
        @Nullable RecordState state,
    @Schema(description = "Null unless it is withdrawn") @Nullable WithdrawnJson withdrawn) {

  static EntryJson from(Entry entry) {
    return new EntryJson(
        entry.code(),
        entry.revision(),
        entry.fields(),
        new TreeMap<>(entry.names()),
        entry.state(),
        WithdrawnJson.from(entry.withdrawal()));
  }
}
