package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.LocalText;
import org.entrepot.NotFound;
import org.entrepot.Page;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Moment;
import org.entrepot.ledger.Posting;
import org.entrepot.ledger.Postings;
import org.entrepot.ledger.Total;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures from the ledgers. Who may read an edition is for the caller to ask.
 *
 * <p>All throw {@link NotFound} for an unknown edition or metric, {@link InvalidValue} for a scope
 * or breakdown that the metric does not have, {@link StillToCome} for a position not yet reached.
 */
@ApplicationScoped
@Transactional
public class Figures {

  @Inject Editions editions;
  @Inject Metrics metrics;
  @Inject Members members;
  @Inject Moments moments;
  @Inject Evaluator evaluator;
  @Inject Postings postings;

  /** What the latest version of a metric comes to. */
  public Figure figure(String edition, String metric, Query query) {
    Edition of = editions.get(edition);
    Metric definition = metrics.get(metric);
    return figure(of, definition, checked(of, definition, query), moments.of(of, query));
  }

  /**
   * What every metric comes to, in the order of the file. Metrics that have not the dimensions or
   * the kind that were asked for are not among them.
   */
  public List<Figure> all(String edition, Query query) {
    Edition of = editions.get(edition);
    Reading reading = moments.of(of, query);
    List<Metric> fitting =
        metrics.all().stream().filter(metric -> Scope.fits(metric, query)).toList();
    if (fitting.isEmpty()) {
      throw Scope.misfit(metrics.all(), query);
    }
    return fitting.stream()
        .map(metric -> figure(of, metric, checked(of, metric, query), reading))
        .toList();
  }

  /** The postings that make a figure, oldest first, no other; {@code by} changes nothing. */
  public Page<Posting> records(FigureName figure, Query query, @Nullable Cursor after, int limit) {
    Edition of = editions.get(figure.edition());
    Metric metric = metrics.get(figure.metric());
    Query asked = checked(of, metric, query);
    Reading reading = moments.of(of, query);
    return postings.behind(metric.within(asked.scope()), moment(of, reading), after, limit);
  }

  private Query checked(Edition edition, Metric metric, Query query) {
    Scope scope = new Scope(edition, metric, members);
    if (query.by() != null) {
      scope.checkBreakdown(query.by());
    }
    return new Query(scope.check(query.scope()), query.at(), query.through(), query.by());
  }

  private Figure figure(Edition edition, Metric metric, Query query, Reading reading) {
    Moment moment = moment(edition, reading);
    BigDecimal value = evaluator.value(metric, query.scope(), moment);
    Figure.Breakdown breakdown =
        query.by() == null ? null : breakdown(edition, metric, query, moment);
    Comparison comparison =
        moments
            .previous(edition)
            .filter(other -> metric.sameUnit(edition, other))
            .flatMap(
                other ->
                    comparison(metric, query, value, moments.counterpart(edition, reading, other)))
            .orElse(null);
    return new Figure(edition, metric, query, reading, value, breakdown, comparison);
  }

  private Figure.Breakdown breakdown(Edition edition, Metric metric, Query query, Moment moment) {
    Dimension by = Objects.requireNonNull(query.by());
    List<Total> totals = evaluator.parts(metric, query.scope(), moment, by);
    SortedMap<String, LocalText> names = new Scope(edition, metric, members).names(by);
    List<Part> parts =
        totals.stream()
            .filter(total -> !total.key().isEmpty())
            .map(total -> new Part(total.key(), name(names, total.key()), total.quantity()))
            .toList();
    BigDecimal residual =
        totals.stream()
            .filter(total -> total.key().isEmpty())
            .map(Total::quantity)
            .findFirst()
            .orElse(BigDecimal.ZERO.setScale(metric.counts() ? 0 : 2));
    return new Figure.Breakdown(by, parts, residual);
  }

  private Optional<Comparison> comparison(
      Metric metric, Query query, BigDecimal value, Moment other) {
    if (other.position() == 0) {
      return Optional.empty();
    }
    BigDecimal earlier = evaluator.value(metric, query.scope(), other);
    return earlier.signum() > 0
        ? Optional.of(Comparison.of(other.edition(), earlier, value))
        : Optional.empty();
  }

  private static Moment moment(Edition edition, Reading reading) {
    return new Moment(edition.code(), reading.position(), reading.through());
  }

  private static LocalText name(Map<String, LocalText> names, String key) {
    LocalText name = names.get(key);
    return name == null ? new LocalText(key, null) : name;
  }
}
