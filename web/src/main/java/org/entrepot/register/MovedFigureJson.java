package org.entrepot.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.entrepot.figure.Figure;
import org.entrepot.withdrawal.MovedFigure;
import org.jspecify.annotations.Nullable;

/** A figure before and after. */
public record MovedFigureJson(
    String edition,
    String metric,
    LocalText name,
    String unit,
    @Schema(description = "Exact decimal; null if there was no value") @Nullable String before,
    @Schema(description = "Exact decimal; null if there is no value any more")
        @Nullable String after) {

  public static List<MovedFigureJson> from(List<MovedFigure> moved) {
    return moved.stream().map(MovedFigureJson::from).toList();
  }

  private static MovedFigureJson from(MovedFigure moved) {
    Figure either = moved.either();
    return new MovedFigureJson(
        either.edition().code(),
        either.metric().code(),
        either.metric().name(),
        either.unit(),
        value(moved.before()),
        value(moved.after()));
  }

  private static @Nullable String value(@Nullable Figure figure) {
    return figure == null ? null : figure.value().toPlainString();
  }
}
