package org.entrepot.withdrawal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.LocalText;
import org.entrepot.figure.FigurePart;
import org.entrepot.figure.LiveParts;
import org.jspecify.annotations.Nullable;

/**
 * A part of a figure that moves, whether the figure as a whole does or not.
 *
 * @param name of the value of its dimension; null of what has none
 * @param before null where it had no value
 * @param after null where it has none any more
 */
public record MovedPart(
    FigurePart part,
    @Nullable LocalText name,
    @Nullable BigDecimal before,
    @Nullable BigDecimal after) {

  /** What a part goes by in its edition. */
  private record PartPlace(String metric, String by, String key) {

    static PartPlace of(FigurePart part) {
      return new PartPlace(part.metric().code(), part.by().key(), part.key());
    }
  }

  /** Those that differ between two readings of all parts of an edition. */
  static List<MovedPart> between(
      List<FigurePart> before, List<FigurePart> after, LiveParts.NamesOfParts names) {
    Map<PartPlace, FigurePart> then = new LinkedHashMap<>();
    before.forEach(part -> then.put(PartPlace.of(part), part));
    List<MovedPart> moved = new ArrayList<>();
    for (FigurePart now : after) {
      FigurePart was = then.remove(PartPlace.of(now));
      if (was == null || was.value().compareTo(now.value()) != 0) {
        moved.add(new MovedPart(now, names.of(now), was == null ? null : was.value(), now.value()));
      }
    }
    then.values()
        .forEach(gone -> moved.add(new MovedPart(gone, names.of(gone), gone.value(), null)));
    return moved;
  }
}
