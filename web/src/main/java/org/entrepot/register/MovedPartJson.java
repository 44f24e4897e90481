package org.entrepot.register;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.entrepot.figure.FigurePart;
import org.entrepot.withdrawal.MovedPart;
import org.jspecify.annotations.Nullable;

/** A part of a figure before and after. */
public record MovedPartJson(
    String edition,
    String metric,
    LocalText name,
    String unit,
    @Schema(description = "The dimension: economy, section, pavilion, delegation or kind")
        String by,
    @Schema(description = "Its value; null for the part without one") @Nullable String key,
    @Schema(description = "Name of the value; null where key is") @Nullable LocalText part,
    @Schema(description = "Exact decimal; null if there was no value") @Nullable String before,
    @Schema(description = "Exact decimal; null if there is no value any more")
        @Nullable String after) {

  public static List<MovedPartJson> from(List<MovedPart> moved) {
    return moved.stream().map(MovedPartJson::from).toList();
  }

  private static MovedPartJson from(MovedPart moved) {
    FigurePart part = moved.part();
    return new MovedPartJson(
        part.edition().code(),
        part.metric().code(),
        part.metric().name(),
        part.metric().unit(part.edition()),
        part.by().key(),
        part.key().isEmpty() ? null : part.key(),
        moved.name(),
        value(moved.before()),
        value(moved.after()));
  }

  private static @Nullable String value(@Nullable BigDecimal value) {
    return value == null ? null : value.toPlainString();
  }
}
