package org.entrepot.register;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Records that something is done with at once. */
public record CodesJson(
    @Schema(description = "Record codes, 1 to 10,000") @Nullable List<@Nullable String> codes,
    @Schema(
            description =
                "Reason, 1 to 500 characters; a reinstatement needs it only in a final edition")
        @Nullable String reason) {

  List<String> required() {
    if (codes == null || codes.stream().anyMatch(Objects::isNull)) {
      throw new InvalidValue("field.missing", "codes", null);
    }
    return codes.stream().map(Objects::requireNonNull).toList();
  }

  String given() {
    return Objects.requireNonNullElse(reason, "");
  }
}
