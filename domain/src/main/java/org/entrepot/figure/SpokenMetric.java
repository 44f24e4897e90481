package org.entrepot.figure;

import java.util.List;
import java.util.Set;

/**
 * How texts speak of a metric.
 *
 * @param units of their numbers: what is counted, {@code m2}, {@code percent} or {@code money}
 * @param words that stand near the number, of both languages, in lower case
 */
public record SpokenMetric(Set<String> units, List<String> words) {

  /** Of a metric that no text speaks of. */
  static final SpokenMetric NEVER = new SpokenMetric(Set.of(), List.of());

  public SpokenMetric {
    units = Set.copyOf(units);
    words = List.copyOf(words);
  }
}
