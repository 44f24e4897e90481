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
public record FigureQuery(
    Map<Dimension, String> scope, KnownAt at, @Nullable LocalDate through, @Nullable Dimension by) {

  /** The whole edition as it stands now. */
  public static final FigureQuery LIVE = new FigureQuery(Map.of(), KnownAt.NOW, null, null);

  public FigureQuery {
    scope = Map.copyOf(scope);
  }

  public FigureQuery in(Dimension dimension, String value) {
    Map<Dimension, String> more = new EnumMap<>(Dimension.class);
    more.putAll(scope);
    more.put(dimension, value);
    return new FigureQuery(more, at, through, by);
  }

  public FigureQuery at(KnownAt then) {
    return new FigureQuery(scope, then, through, by);
  }

  public FigureQuery through(LocalDate day) {
    return new FigureQuery(scope, at, day, by);
  }

  public FigureQuery by(Dimension dimension) {
    return new FigureQuery(scope, at, through, dimension);
  }
}
