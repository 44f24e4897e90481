package org.entrepot.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;

/** Checks that a metric can be narrowed as asked, and brings the values to their own form. */
final class ScopeCheck {

  private static final int NAMED = 40;

  private final Edition edition;
  private final Metric metric;
  private final PartNames names;
  private final PublishedAt published;

  private final LedgerSight sight;

  ScopeCheck(FigureHistories.ReadLedgers ledgers, Metric metric, DimensionValues members) {
    this.edition = ledgers.family().own();
    this.metric = metric;
    this.names = new PartNames(edition, metric, members);
    this.published = ledgers.published();
    this.sight = ledgers.sight();
  }

  /** Whether the metric has all that is asked for, so that it belongs into a list of figures. */
  static boolean fits(Metric metric, FigureQuery query) {
    return metric.has(query.scope()) && (query.by() == null || metric.breaksDownBy(query.by()));
  }

  /** What is wrong with a query that no metric fits: the first part without which one would. */
  static InvalidValue misfit(List<Metric> metrics, FigureQuery query) {
    Dimension by = query.by();
    if (by != null && metrics.stream().noneMatch(metric -> metric.breaksDownBy(by))) {
      return new InvalidValue("figure.none", "by", by.key());
    }
    SortedMap<Dimension, String> scope = new TreeMap<>(query.scope());
    for (Map.Entry<Dimension, String> part : scope.entrySet()) {
      Map<Dimension, String> rest = new EnumMap<>(scope);
      rest.remove(part.getKey());
      FigureQuery without = new FigureQuery(rest, query.at(), query.through(), by);
      if (metrics.stream().anyMatch(metric -> fits(metric, without))) {
        return new InvalidValue("figure.none", part.getKey().key(), part.getValue());
      }
    }
    Dimension first = scope.firstKey();
    return new InvalidValue("figure.none", first.key(), scope.get(first));
  }

  /**
   * The values in their own form.
   *
   * @throws InvalidValue if the metric has no such dimension, or the dimension no such value
   */
  Map<Dimension, String> check(Map<Dimension, String> asked) {
    Map<Dimension, String> scope = new EnumMap<>(Dimension.class);
    new TreeMap<>(asked)
        .forEach((dimension, value) -> scope.put(dimension, known(dimension, value)));
    return scope;
  }

  /**
   * Checks that the parts by this dimension add up.
   *
   * @throws InvalidValue if they do not
   */
  void checkBreakdown(Dimension by) {
    if (!metric.dimensions().contains(by)) {
      throw new InvalidValue("figure.dimension", "by", by.key(), metric.code(), dimensions());
    }
    if (!metric.breaksDownBy(by)) {
      throw new InvalidValue("figure.distinct", "by", by.key(), metric.code());
    }
  }

  private String known(Dimension dimension, String value) {
    if (!metric.dimensions().contains(dimension)) {
      throw new InvalidValue(
          "figure.dimension", dimension.key(), dimension.key(), metric.code(), dimensions());
    }
    String form = dimension.form(value);
    SortedMap<String, LocalText> recorded = seen(dimension);
    if (!recorded.containsKey(form) && !isPublished(dimension, form)) {
      throw new InvalidValue("figure.member", dimension.key(), value, listed(recorded));
    }
    return form;
  }

  /** The values that are to be seen. */
  private SortedMap<String, LocalText> seen(Dimension dimension) {
    SortedMap<String, LocalText> all = names.of(dimension);
    Set<String> within = sight.within().get(dimension);
    if (within == null) {
      return all;
    }
    SortedMap<String, LocalText> seen = new TreeMap<>(all);
    seen.keySet().retainAll(within);
    return seen;
  }

  /** Kinds are a metric's own, so a publication adds none. */
  private boolean isPublished(Dimension dimension, String member) {
    return dimension != Dimension.KIND && published.knows(edition, dimension, member);
  }

  private String dimensions() {
    return metric.dimensions().stream().map(Dimension::key).collect(Collectors.joining(", "));
  }

  private static String listed(SortedMap<String, LocalText> names) {
    String first = names.keySet().stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.size() > NAMED ? first + ", ... (" + names.size() + ")" : first;
  }
}
