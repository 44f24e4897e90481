package org.entrepot.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.InvalidValue;
import org.entrepot.access.Visibility;
import org.entrepot.ledger.PostingTotal;

/** Says what moved a figure. Throws as {@link Figures} does. */
@ApplicationScoped
@Transactional
public class FigureMoves {

  /** Stands among the reasons of postings. */
  private static final String PUBLICATION = "publication";

  @Inject Figures figures;
  @Inject Evaluator evaluator;

  /**
   * What moved a figure since a moment in its ledger, a publication too where it was, or is, known
   * from one only.
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
    Figure then = then(name, metric, since, visibility);
    long from = then.reading().position();
    LedgerView view = figures.view(ledgers);
    List<PostingTotal> causes =
        figure.basis() == FigureBasis.LEDGER ? evaluator.causes(metric, view, from) : List.of();
    return new FigureMove(figure, from, then.value(), whole(causes, then, figure));
  }

  private Figure then(FigureName name, Metric metric, KnownAt since, Visibility visibility) {
    try {
      FigureQuery query = FigureQuery.LIVE.at(since);
      return figures
          .figure(figures.ledgers(name.edition(), query, visibility), metric, query)
          .orElseThrow();
    } catch (StillToCome later) {
      throw later.of("since");
    }
  }

  /** What records do not account for came by a publication, or by records in place of one. */
  private static List<PostingTotal> whole(List<PostingTotal> causes, Figure then, Figure now) {
    BigDecimal rest =
        causes.stream()
            .map(PostingTotal::quantity)
            .reduce(now.value().subtract(then.value()), BigDecimal::subtract);
    return rest.signum() == 0
        ? causes
        : Stream.concat(causes.stream(), Stream.of(new PostingTotal(PUBLICATION, rest, 0)))
            .toList();
  }
}
