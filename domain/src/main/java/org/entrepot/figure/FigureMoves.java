package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import org.entrepot.InvalidValue;
import org.entrepot.access.Visibility;
import org.entrepot.ledger.PostingTotal;

/** Says what moved a figure. Throws as {@link Figures} does. */
@ApplicationScoped
@Transactional
public class FigureMoves {

  @Inject Figures figures;
  @Inject Evaluator evaluator;

  /**
   * What moved a figure since a moment in its ledger: nothing where it is known from a publication
   * only.
   *
   * @throws InvalidValue with code {@code figure.moves} of a metric that is no sum: what moves it
   *     cannot be told posting by posting
   */
  public FigureMove since(FigureName name, KnownAt since, Visibility visibility) {
    FigureHistories.ReadLedgers ledgers =
        figures.ledgers(name.edition(), FigureQuery.LIVE, visibility);
    Metric metric = figures.metric(ledgers, name.metric());
    if (!(metric.take() instanceof Aggregation.Sum)) {
      throw new InvalidValue("figure.moves", "metric", metric.code());
    }
    // a sum always has a value
    Figure figure = figures.figure(ledgers, metric, FigureQuery.LIVE).orElseThrow();
    long from =
        figures
            .ledgers(name.edition(), FigureQuery.LIVE.at(since), visibility)
            .reading()
            .position();
    LedgerView view = figures.view(ledgers);
    List<PostingTotal> causes =
        figure.basis() == FigureBasis.LEDGER ? evaluator.causes(metric, view, from) : List.of();
    BigDecimal moved =
        causes.stream().map(PostingTotal::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new FigureMove(figure, from, figure.value().subtract(moved), causes);
  }
}
