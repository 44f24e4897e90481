package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.Postings;
import org.entrepot.ledger.Total;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures from the ledgers, as far as they are to be seen. A figure of the part of an edition
 * that somebody sees stands alone: there is nothing to compare it with.
 *
 * <p>All throw {@link NotFound} for an edition or metric that is unknown or not to be seen, {@link
 * InvalidValue} for a scope or breakdown that the metric does not have, {@link StillToCome} for a
 * position not yet reached.
 */
@ApplicationScoped
@Transactional
public class Figures {

  @Inject Editions editions;
  @Inject Metrics metrics;
  @Inject Members members;
  @Inject Histories histories;
  @Inject Evaluator evaluator;
  @Inject Postings postings;

  /**
   * What the latest version of a metric comes to.
   *
   * @throws NoValue of a ratio to nothing
   */
  public Figure figure(String edition, String metric, Query query, Visibility visibility) {
    Edition of = editions.get(edition);
    Histories.Shelf shelf = shelf(of, query, visibility);
    Metric definition = metric(shelf, metric);
    return figure(shelf, definition, checked(shelf, definition, query))
        .orElseThrow(() -> new NoValue(definition, of));
  }

  /** The exact value alone, where nothing else is asked for. */
  public BigDecimal value(String edition, String metric, Query query, Visibility visibility) {
    Edition of = editions.get(edition);
    Histories.Shelf shelf = shelf(of, query, visibility);
    Metric definition = metric(shelf, metric);
    Query asked = checked(shelf, definition, query);
    return evaluator
        .value(definition, asked.scope(), view(shelf))
        .orElseThrow(() -> new NoValue(definition, of));
  }

  /**
   * What every metric comes to, in the order of the file. Metrics that have not the dimensions or
   * the kind that were asked for, or no value, are not among them.
   */
  public List<Figure> all(String edition, Query query, Visibility visibility) {
    Histories.Shelf shelf = shelf(editions.get(edition), query, visibility);
    List<Metric> fitting =
        metrics.all().stream().filter(metric -> Scope.fits(metric, query)).toList();
    if (fitting.isEmpty()) {
      throw Scope.misfit(metrics.all(), query);
    }
    return fitting.stream()
        .filter(shelf.sight()::shows)
        .flatMap(metric -> figure(shelf, metric, checked(shelf, metric, query)).stream())
        .toList();
  }

  /**
   * The postings that make a figure, oldest first, no other; {@code by} changes nothing. Of a
   * metric that counts newcomers those of the newcomers.
   *
   * @throws InvalidValue with code {@code figure.ratio} of a ratio: its two metrics have records
   */
  public Page<Posting> records(
      FigureName figure, Query query, Visibility visibility, @Nullable Cursor after, int limit) {
    Histories.Shelf shelf = shelf(editions.get(figure.edition()), query, visibility);
    Metric metric = metric(shelf, figure.metric());
    Query asked = checked(shelf, metric, query);
    View view = view(shelf);
    if (metric.take() instanceof Take.Ratio ratio) {
      throw new InvalidValue("figure.ratio", "metric", metric.code(), ratio.part(), ratio.whole());
    }
    if (metric.take() instanceof Take.NewSince since) {
      SortedSet<String> who = evaluator.members(metric, asked.scope(), view);
      return who.isEmpty()
          ? new Page<>(List.of(), null)
          : postings.behind(
              metric.within(asked.scope()).narrowed(since.of(), who), view.own(), after, limit);
    }
    return postings.behind(
        shelf.sight().of(metric.within(asked.scope())), view.own(), after, limit);
  }

  private Query checked(Histories.Shelf shelf, Metric metric, Query query) {
    Scope scope = new Scope(shelf, metric, members);
    if (query.by() != null) {
      scope.checkBreakdown(query.by());
    }
    return new Query(scope.check(query.scope()), query.at(), query.through(), query.by());
  }

  private Histories.Shelf shelf(Edition edition, Query query, Visibility visibility) {
    LedgerSight sight = new LedgerSight(visibility);
    Edition own = visibility.checked(edition);
    List<Edition> all =
        sight.isWhole() ? editions.all().stream().filter(visibility::sees).toList() : List.of(own);
    return histories.shelf(Family.of(own, all), query, sight);
  }

  private Metric metric(Histories.Shelf shelf, String code) {
    Metric metric = metrics.get(code);
    if (!shelf.sight().shows(metric)) {
      throw new NotFound("metric.unknown", code);
    }
    return metric;
  }

  private View view(Histories.Shelf shelf) {
    return histories.view(shelf, shelf.family().own());
  }

  private Optional<Figure> figure(Histories.Shelf shelf, Metric metric, Query query) {
    return histories
        .of(shelf, metric, query.scope())
        .map(
            history ->
                new Figure(
                    shelf.family().own(),
                    metric,
                    query,
                    shelf.reading(),
                    history,
                    newcomers(shelf, metric, query, history),
                    query.by() == null ? null : breakdown(shelf, metric, query, history)));
  }

  private @Nullable List<String> newcomers(
      Histories.Shelf shelf, Metric metric, Query query, History history) {
    return metric.take() instanceof Take.NewSince && history.now().basis() == Basis.LEDGER
        ? List.copyOf(evaluator.members(metric, query.scope(), view(shelf)))
        : null;
  }

  private Figure.Breakdown breakdown(
      Histories.Shelf shelf, Metric metric, Query query, History history) {
    PartNames names = new PartNames(shelf.family().own(), metric, members);
    if (history.now().basis() == Basis.PUBLISHED) {
      return published(shelf, metric, query, history, names);
    }
    Dimension by = Objects.requireNonNull(query.by());
    List<Total> totals = evaluator.parts(metric, query.scope(), view(shelf), by);
    List<BreakdownPart> parts =
        totals.stream()
            .filter(total -> !total.key().isEmpty())
            .map(
                total ->
                    new BreakdownPart(total.key(), names.of(by, total.key()), total.quantity()))
            .toList();
    BigDecimal residual =
        totals.stream()
            .filter(total -> total.key().isEmpty())
            .map(Total::quantity)
            .findFirst()
            .orElse(BigDecimal.ZERO.setScale(metric.counts() ? 0 : 2));
    return new Figure.Breakdown(by, parts, residual);
  }

  /** The parts that were published; a publication is of one part, so a part of it has none. */
  private static Figure.Breakdown published(
      Histories.Shelf shelf, Metric metric, Query query, History history, PartNames names) {
    Dimension by = Objects.requireNonNull(query.by());
    List<BreakdownPart> parts = new ArrayList<>();
    BigDecimal residual = history.now().value();
    if (query.scope().isEmpty()) {
      for (Map.Entry<String, KnownValue> part :
          shelf.published().parts(shelf.family().own(), metric, by).entrySet()) {
        BigDecimal value = part.getValue().value();
        parts.add(new BreakdownPart(part.getKey(), names.of(by, part.getKey()), value));
        residual = residual.subtract(value);
      }
    }
    return new Figure.Breakdown(by, parts, residual);
  }
}
