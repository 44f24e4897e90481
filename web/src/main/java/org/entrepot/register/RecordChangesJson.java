package org.entrepot.register;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a record since it was added, the latest first. */
public record RecordChangesJson(List<ChangeJson> items) {

  /** A change of a record. */
  public record ChangeJson(
      @Schema(description = "Number of the change, the same for all records changed with it")
          long change,
      Instant at,
      @Schema(description = "Account name, or token: and its number; null if not recorded")
          @Nullable String by,
      @Schema(description = "The reason given") @Nullable String because,
      List<FieldChangeJson> fields) {}

  /** A field before and after. */
  public record FieldChangeJson(
      @Schema(description = "Column of the CSV file, or state") String name,
      @Schema(description = "Value before; null if there was none") @Nullable String before,
      @Schema(description = "Value after; null if there is none any more")
          @Nullable String after) {}

  static RecordChangesJson from(List<RecordChange> changes) {
    return new RecordChangesJson(changes.stream().map(RecordChangesJson::change).toList());
  }

  private static ChangeJson change(RecordChange change) {
    return new ChangeJson(
        change.number(),
        change.at(),
        change.who(),
        change.why(),
        change.fields().stream()
            .map(field -> new FieldChangeJson(field.name(), field.from(), field.to()))
            .toList());
  }
}
