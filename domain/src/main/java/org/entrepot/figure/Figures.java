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
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.PostingTotal;
import org.entrepot.ledger.Postings;
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
  @Inject DimensionValues members;
  @Inject FigureHistories histories;
  @Inject Evaluator evaluator;
  @Inject Postings postings;

  /**
   * What the latest version of a metric comes to.
   *
   * @throws NoValue of a ratio to nothing
   */
  public Figure figure(String edition, String metric, FigureQuery query, Visibility visibility) {
    FigureHistories.ReadLedgers ledgers = ledgers(edition, query, visibility);
    Metric definition = metric(ledgers, metric);
    return figure(ledgers, definition, checked(ledgers, definition, query))
        .orElseThrow(() -> new NoValue(definition, ledgers.family().own()));
  }

  /**
   * The figure that {@link #figure} gives; empty where the metric is not to be seen or comes to no
   * value.
   */
  public Optional<Figure> find(
      String edition, String metric, FigureQuery query, Visibility visibility) {
    FigureHistories.ReadLedgers ledgers = ledgers(edition, query, visibility);
    return some(ledgers, List.of(metrics.get(metric)), query).stream().findFirst();
  }

  /** The exact value alone, where nothing else is asked for. */
  public BigDecimal value(String edition, String metric, FigureQuery query, Visibility visibility) {
    FigureHistories.ReadLedgers ledgers = ledgers(edition, query, visibility);
    Metric definition = metric(ledgers, metric);
    FigureQuery asked = checked(ledgers, definition, query);
    return evaluator
        .value(definition, asked.scope(), view(ledgers))
        .orElseThrow(() -> new NoValue(definition, ledgers.family().own()));
  }

  /**
   * What every metric comes to, in the order of the file. Metrics that have not the dimensions or
   * the kind that were asked for, or no value, are not among them.
   */
  public List<Figure> all(String edition, FigureQuery query, Visibility visibility) {
    FigureHistories.ReadLedgers ledgers = ledgers(edition, query, visibility);
    List<Metric> fitting =
        metrics.all().stream().filter(metric -> ScopeCheck.fits(metric, query)).toList();
    if (fitting.isEmpty()) {
      throw ScopeCheck.misfit(metrics.all(), query);
    }
    return some(ledgers, fitting, query);
  }

  /**
   * What these metrics come to, in their order, all of one reading of the ledgers. Those that are
   * not to be seen or come to no value are not among them.
   */
  public List<Figure> some(
      String edition, List<Metric> wanted, FigureQuery query, Visibility visibility) {
    return some(ledgers(edition, query, visibility), wanted, query);
  }

  private List<Figure> some(
      FigureHistories.ReadLedgers ledgers, List<Metric> wanted, FigureQuery query) {
    return wanted.stream()
        .filter(ledgers.sight()::shows)
        .flatMap(metric -> figure(ledgers, metric, checked(ledgers, metric, query)).stream())
        .toList();
  }

  /**
   * The postings that make a figure, oldest first, no other; {@code by} changes nothing. Of a
   * metric that counts newcomers those of the newcomers.
   *
   * @throws InvalidValue with code {@code figure.ratio} of a ratio: its two metrics have records
   */
  public Page<Posting> postings(
      FigureName figure, FigureQuery query, Visibility visibility, ListPart part) {
    FigureHistories.ReadLedgers ledgers = ledgers(figure.edition(), query, visibility);
    Metric metric = metric(ledgers, figure.metric());
    FigureQuery asked = checked(ledgers, metric, query);
    LedgerView view = view(ledgers);
    if (metric.take() instanceof Aggregation.Ratio ratio) {
      throw new InvalidValue("figure.ratio", "metric", metric.code(), ratio.part(), ratio.whole());
    }
    if (metric.take() instanceof Aggregation.NewSince since) {
      SortedSet<String> who = evaluator.members(metric, asked.scope(), view);
      return who.isEmpty()
          ? new Page<>(List.of(), null)
          : postings.behind(
              metric.within(asked.scope()).narrowed(since.of(), who), view.own(), part);
    }
    return postings.behind(ledgers.sight().of(metric.within(asked.scope())), view.own(), part);
  }

  private FigureQuery checked(
      FigureHistories.ReadLedgers ledgers, Metric metric, FigureQuery query) {
    ScopeCheck scope = new ScopeCheck(ledgers, metric, members);
    if (query.by() != null) {
      scope.checkBreakdown(query.by());
    }
    return new FigureQuery(scope.check(query.scope()), query.at(), query.through(), query.by());
  }

  FigureHistories.ReadLedgers ledgers(String edition, FigureQuery query, Visibility visibility) {
    LedgerSight sight = new LedgerSight(visibility);
    List<Edition> known = editions.all();
    Edition own = visibility.checked(named(edition, known));
    List<Edition> all =
        sight.isWhole() ? known.stream().filter(visibility::sees).toList() : List.of(own);
    return histories.ledgers(EditionFamily.of(own, all), query, sight);
  }

  private static Edition named(String code, List<Edition> known) {
    return known.stream()
        .filter(edition -> edition.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("edition.unknown", code));
  }

  Metric metric(FigureHistories.ReadLedgers ledgers, String code) {
    Metric metric = metrics.get(code);
    if (!ledgers.sight().shows(metric)) {
      throw new NotFound("metric.unknown", code);
    }
    return metric;
  }

  LedgerView view(FigureHistories.ReadLedgers ledgers) {
    return histories.view(ledgers, ledgers.family().own());
  }

  Optional<Figure> figure(FigureHistories.ReadLedgers ledgers, Metric metric, FigureQuery query) {
    return histories
        .of(ledgers, metric, query.scope())
        .map(
            history ->
                new Figure(
                    ledgers.family().own(),
                    metric,
                    query,
                    ledgers.reading(),
                    history,
                    newcomers(ledgers, metric, query, history),
                    query.by() == null ? null : breakdown(ledgers, metric, query, history)));
  }

  private @Nullable List<String> newcomers(
      FigureHistories.ReadLedgers ledgers,
      Metric metric,
      FigureQuery query,
      FigureHistory history) {
    return metric.take() instanceof Aggregation.NewSince
            && history.now().basis() == FigureBasis.LEDGER
        ? List.copyOf(evaluator.members(metric, query.scope(), view(ledgers)))
        : null;
  }

  private Figure.Breakdown breakdown(
      FigureHistories.ReadLedgers ledgers,
      Metric metric,
      FigureQuery query,
      FigureHistory history) {
    PartNames names = new PartNames(ledgers.family().own(), metric, members);
    if (history.now().basis() == FigureBasis.PUBLISHED) {
      return published(ledgers, metric, query, history, names);
    }
    Dimension by = Objects.requireNonNull(query.by());
    List<PostingTotal> totals = evaluator.parts(metric, query.scope(), view(ledgers), by);
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
            .map(PostingTotal::quantity)
            .findFirst()
            .orElse(BigDecimal.ZERO.setScale(metric.counts() ? 0 : 2));
    return new Figure.Breakdown(by, parts, residual);
  }

  /** The parts that were published; a publication is of one part, so a part of it has none. */
  private static Figure.Breakdown published(
      FigureHistories.ReadLedgers ledgers,
      Metric metric,
      FigureQuery query,
      FigureHistory history,
      PartNames names) {
    Dimension by = Objects.requireNonNull(query.by());
    List<BreakdownPart> parts = new ArrayList<>();
    BigDecimal residual = history.now().value();
    if (query.scope().isEmpty()) {
      for (Map.Entry<String, KnownValue> part :
          ledgers.published().parts(ledgers.family().own(), metric, by).entrySet()) {
        BigDecimal value = part.getValue().value();
        parts.add(new BreakdownPart(part.getKey(), names.of(by, part.getKey()), value));
        residual = residual.subtract(value);
      }
    }
    return new Figure.Breakdown(by, parts, residual);
  }
}
