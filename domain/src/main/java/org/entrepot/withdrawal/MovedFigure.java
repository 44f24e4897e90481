package org.entrepot.withdrawal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that moves.
 *
 * @param before null where it had no value
 * @param after null where it has none any more
 */
public record MovedFigure(@Nullable Figure before, @Nullable Figure after) {

  /** Whichever there is, for what both have in common. */
  public Figure either() {
    return Objects.requireNonNull(before == null ? after : before);
  }

  /** Those that differ between two readings of all figures of an edition. */
  public static List<MovedFigure> between(List<Figure> before, List<Figure> after) {
    Map<String, Figure> then = new LinkedHashMap<>();
    before.forEach(figure -> then.put(figure.metric().code(), figure));
    List<MovedFigure> moved = new ArrayList<>();
    for (Figure now : after) {
      Figure was = then.remove(now.metric().code());
      if (was == null || was.value().compareTo(now.value()) != 0) {
        moved.add(new MovedFigure(was, now));
      }
    }
    then.values().forEach(gone -> moved.add(new MovedFigure(gone, null)));
    return moved;
  }
}
