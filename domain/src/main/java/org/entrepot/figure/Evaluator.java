package org.entrepot.figure;

import static java.math.RoundingMode.HALF_UP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.LedgerMoment;
import org.entrepot.ledger.PostingSelection;
import org.entrepot.ledger.PostingTotal;
import org.entrepot.ledger.Postings;

/** Computes metrics from the ledgers; nothing else does. */
@ApplicationScoped
class Evaluator {

  /** Decimals of a ratio, which need not end. */
  private static final int RATIO_DECIMALS = 10;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Inject Postings postings;
  @Inject Metrics metrics;

  /** The exact value of a metric; empty only of a ratio to nothing. */
  Optional<BigDecimal> value(Metric metric, Map<Dimension, String> scope, LedgerView view) {
    if (metric.take() instanceof Aggregation.Ratio ratio) {
      return ratio(ratio, scope, view);
    }
    if (metric.take() instanceof Aggregation.Sum) {
      return Optional.of(
          exact(
              metric,
              postings.total(view.sight().of(metric.within(scope)), view.own()).quantity()));
    }
    return Optional.of(BigDecimal.valueOf(members(metric, scope, view).size()));
  }

  private Optional<BigDecimal> ratio(
      Aggregation.Ratio ratio, Map<Dimension, String> scope, LedgerView view) {
    BigDecimal part = value(metrics.get(ratio.part()), scope, view).orElseThrow();
    BigDecimal whole = value(metrics.get(ratio.whole()), scope, view).orElseThrow();
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(HUNDRED).divide(whole, RATIO_DECIMALS, HALF_UP));
  }

  /** The members that a metric counts, sorted; none where it counts no members. */
  SortedSet<String> members(Metric metric, Map<Dimension, String> scope, LedgerView view) {
    Optional<Dimension> of = metric.counted();
    if (of.isEmpty()) {
      return new TreeSet<>();
    }
    LedgerPresence presence = view.presence();
    SortedSet<String> members =
        new TreeSet<>(
            presence.of(view.sight().of(metric.within(scope)), view.own(), of.get(), postings));
    if (metric.take() instanceof Aggregation.NewSince since) {
      PostingSelection before = metric.with(since.among(), metric.within(Map.of()).where());
      for (LedgerMoment earlier : view.earlier()) {
        if (!members.isEmpty() && earlier.position() > 0) {
          members.removeAll(presence.of(before, earlier, since.of(), postings));
        }
      }
    }
    return members;
  }

  /**
   * The value by a dimension that it breaks down by, in the order of the keys; the empty key has
   * what is left.
   */
  List<PostingTotal> parts(
      Metric metric, Map<Dimension, String> scope, LedgerView view, Dimension by) {
    if (metric.counted().isPresent()) {
      return members(metric, scope, view).stream()
          .map(member -> new PostingTotal(member, BigDecimal.ONE, 1))
          .toList();
    }
    return postings.totals(view.sight().of(metric.within(scope)), view.own(), by).stream()
        .map(total -> exact(metric, total))
        .toList();
  }

  /** What came to a sum after a position, by the reason of the postings; in the reasons' order. */
  List<PostingTotal> causes(Metric metric, LedgerView view, long after) {
    PostingSelection seen = view.sight().of(metric.within(Map.of()));
    return postings.byReason(seen, after, view.own()).stream()
        .map(total -> exact(metric, total))
        .toList();
  }

  /**
   * Whether a ledger says anything of a metric at all, so that a zero is a value: whether anything
   * stands in its accounts, and says of what need not be said (a pavilion, whether a firm is small)
   * that which the metric asks for. So an edition of large firms alone has no zero of small ones:
   * whether all are large or nobody said, no posting tells.
   */
  boolean knows(Metric metric, LedgerView view) {
    return metric.take() instanceof Aggregation.Ratio
        || postings.total(view.sight().of(said(metric.selection())), view.own()).count() > 0;
  }

  private static PostingSelection said(PostingSelection selection) {
    Map<Dimension, Set<String>> known = new EnumMap<>(Dimension.class);
    selection.where().entrySet().stream()
        .filter(each -> each.getValue().isEmpty())
        .forEach(each -> known.put(each.getKey(), each.getValue()));
    Set<String> traits = new TreeSet<>(selection.allOf());
    traits.addAll(selection.anyOf());
    return new PostingSelection(selection.accounts(), known, Set.of(), traits, Set.of());
  }

  private static PostingTotal exact(Metric metric, PostingTotal total) {
    return new PostingTotal(total.key(), exact(metric, total.quantity()), total.count());
  }

  private static BigDecimal exact(Metric metric, BigDecimal quantity) {
    return quantity.setScale(metric.counts() ? 0 : 2, RoundingMode.UNNECESSARY);
  }
}
