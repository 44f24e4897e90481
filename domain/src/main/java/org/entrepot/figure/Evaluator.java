package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Moment;
import org.entrepot.ledger.Postings;
import org.entrepot.ledger.Selection;
import org.entrepot.ledger.Total;

/** Computes metrics from the ledgers; nothing else does. */
@ApplicationScoped
class Evaluator {

  @Inject Postings postings;

  /** The exact value of a metric at a moment of an edition's ledger. */
  BigDecimal value(Metric metric, Map<Dimension, String> scope, Moment moment) {
    Selection selection = metric.within(scope);
    if (metric.take() instanceof Take.Distinct distinct) {
      return BigDecimal.valueOf(present(selection, moment, distinct.of()).count());
    }
    return exact(metric, postings.total(selection, moment).quantity());
  }

  /**
   * The value by a dimension that it breaks down by, in the order of the keys; the empty key has
   * what is left.
   */
  List<Total> parts(Metric metric, Map<Dimension, String> scope, Moment moment, Dimension by) {
    Selection selection = metric.within(scope);
    if (metric.take() instanceof Take.Distinct distinct) {
      return present(selection, moment, distinct.of())
          .map(total -> new Total(total.key(), BigDecimal.ONE, total.count()))
          .toList();
    }
    return postings.totals(selection, moment, by).stream()
        .map(total -> new Total(total.key(), exact(metric, total.quantity()), total.count()))
        .toList();
  }

  /** The members that count: those with a net quantity above zero. */
  private Stream<Total> present(Selection selection, Moment moment, Dimension of) {
    return postings.totals(selection, moment, of).stream()
        .filter(total -> !total.key().isEmpty() && total.quantity().signum() > 0);
  }

  private static BigDecimal exact(Metric metric, BigDecimal quantity) {
    return quantity.setScale(metric.counts() ? 0 : 2, RoundingMode.UNNECESSARY);
  }
}
