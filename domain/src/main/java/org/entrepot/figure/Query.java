package org.entrepot.figure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.entrepot.ledger.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a metric beside the edition.
 *
 * @param scope only postings with these values of dimensions
 * @param at what was known
 * @param through what had happened: up to and including this day, or null for all
 * @param by the dimension to break the value down by, or null
 */
public record Query(
    Map<Dimension, String> scope, At at, @Nullable LocalDate through, @Nullable Dimension by) {

  /** The whole edition as it stands now. */
  public static final Query LIVE = new Query(Map.of(), At.NOW, null, null);

  public Query {
    scope = Map.copyOf(scope);
  }

  public Query in(Dimension dimension, String value) {
    Map<Dimension, String> more = new EnumMap<>(Dimension.class);
    more.putAll(scope);
    more.put(dimension, value);
    return new Query(more, at, through, by);
  }

  public Query at(At then) {
    return new Query(scope, then, through, by);
  }

  public Query through(LocalDate day) {
    return new Query(scope, at, day, by);
  }

  public Query by(Dimension dimension) {
    return new Query(scope, at, through, dimension);
  }
}
