package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entrepot.economy.Economies;
import org.entrepot.economy.StatusDay;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/** Which economies that a figure names were least developed when its edition opened. */
@ApplicationScoped
class LeastDeveloped {

  @Inject Economies economies;

  /** By the first day of an edition; the lists come with the program and change with it alone. */
  private final Map<StatusDay, Set<String>> lists = new ConcurrentHashMap<>();

  /**
   * Those among its parts by economy, else among its members; null where it names no economies, or
   * the list of that day is not known.
   */
  @Nullable List<String> among(Figure figure) {
    List<String> named = named(figure);
    return named == null
        ? null
        : StatusDay.find(figure.edition().startsOn())
            .map(day -> lists.computeIfAbsent(day, economies::leastDeveloped))
            .map(listed -> named.stream().filter(listed::contains).toList())
            .orElse(null);
  }

  private static @Nullable List<String> named(Figure figure) {
    Figure.Breakdown parts = figure.breakdown();
    if (parts != null && parts.by() == Dimension.ECONOMY) {
      return parts.parts().stream().map(BreakdownPart::key).toList();
    }
    return figure.metric().take() instanceof Aggregation.NewSince since
            && since.of() == Dimension.ECONOMY
        ? figure.members()
        : null;
  }
}
