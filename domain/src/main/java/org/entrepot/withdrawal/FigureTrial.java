package org.entrepot.withdrawal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.entrepot.access.Visibility;
import org.entrepot.figure.Figure;
import org.entrepot.figure.FigurePart;
import org.entrepot.figure.FigureQuery;
import org.entrepot.figure.Figures;
import org.entrepot.figure.LiveParts;

/**
 * Tries what may move figures: it is done, the figures are read, and the transaction, which the
 * caller has begun for this alone, is rolled back, so that nobody else ever sees it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FigureTrial {

  @Inject Trials trials;
  @Inject Figures figures;
  @Inject LiveParts parts;

  // by its name: one server of three has a bean of this type, and a producer would be a second
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * What it moves.
   *
   * @param editions codes of the editions whose figures are read
   */
  public FigureEffect of(Collection<String> editions, Visibility visibility, Runnable trial) {
    return of(
        editions,
        visibility,
        () -> {
          trial.run();
          return true;
        },
        (done, moved) -> moved);
  }

  /** An answer of what it gives and what it moves. */
  public <D, T> T of(
      Collection<String> editions,
      Visibility visibility,
      Supplier<D> trial,
      BiFunction<D, FigureEffect, T> answer) {
    try {
      trials.begin(editions);
      Map<String, EditionReading> before = new LinkedHashMap<>();
      editions.forEach(edition -> before.put(edition, read(edition, visibility)));
      D done = trial.get();
      return answer.apply(done, moved(before, visibility));
    } finally {
      // last: servers give no connection to a transaction that is to be rolled back
      transaction.setRollbackOnly();
    }
  }

  /** All figures of an edition, and all their parts. */
  private record EditionReading(List<Figure> figures, List<FigurePart> parts) {}

  private EditionReading read(String edition, Visibility visibility) {
    return new EditionReading(
        figures.all(edition, FigureQuery.LIVE, visibility), parts.of(edition, visibility));
  }

  private FigureEffect moved(Map<String, EditionReading> before, Visibility visibility) {
    List<MovedFigure> whole = new ArrayList<>();
    List<MovedPart> partly = new ArrayList<>();
    LiveParts.NamesOfParts names = parts.names(visibility);
    before.forEach(
        (edition, was) -> {
          EditionReading is = read(edition, visibility);
          whole.addAll(MovedFigure.between(was.figures(), is.figures()));
          partly.addAll(MovedPart.between(was.parts(), is.parts(), names));
        });
    return new FigureEffect(whole, partly);
  }
}
