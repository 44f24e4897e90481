package org.entrepot.register;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.api.IfMatch;
import org.jspecify.annotations.Nullable;

/** A record as it is sent. */
public record RecordJson(
    String code,
    @Schema(description = "Number of changes, from 1") int revision,
    @Schema(description = "By column of the CSV file; null if not known")
        Map<String, @Nullable String> fields,
    @Schema(description = "Names of companies in the fields, by column") Map<String, String> names,
    @Schema(
            description =
                "COUNTED, WAITING (for a rate) or WITHDRAWN; null in registers that are "
                    + "not counted")
        @Nullable RecordState state,
    @Schema(description = "Null unless withdrawn") @Nullable WithdrawnJson withdrawn) {

  static RecordJson from(RegisterRecord record) {
    return new RecordJson(
        record.code(),
        record.revision(),
        record.fields(),
        new TreeMap<>(record.names()),
        record.state(),
        WithdrawnJson.from(record.withdrawal()));
  }

  /**
   * Whether a record is what a caller has seen of it, who may have looked at it before signing in.
   */
  static Predicate<RegisterRecord> seen(IfMatch condition) {
    return record -> condition.holds(from(record)) || condition.holds(from(record.namingNobody()));
  }
}
