package org.entrepot.withdrawal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.entrepot.access.Visibility;
import org.entrepot.figure.Figure;
import org.entrepot.figure.FigureQuery;
import org.entrepot.figure.Figures;

/**
 * Tries what may move figures: it is done, the figures are read, and the transaction, which the
 * caller has begun for this alone, is rolled back, so that nobody else ever sees it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FigureTrial {

  @Inject Figures figures;

  // by its name: one server of three has a bean of this type, and a producer would be a second
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * What it moves.
   *
   * @param editions codes of the editions whose figures are read
   */
  public List<MovedFigure> of(Collection<String> editions, Visibility visibility, Runnable trial) {
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
      BiFunction<D, List<MovedFigure>, T> answer) {
    try {
      Map<String, List<Figure>> before = new LinkedHashMap<>();
      editions.forEach(edition -> before.put(edition, all(edition, visibility)));
      D done = trial.get();
      return answer.apply(done, moved(before, visibility));
    } finally {
      // last: servers give no connection to a transaction that is to be rolled back
      transaction.setRollbackOnly();
    }
  }

  private List<MovedFigure> moved(Map<String, List<Figure>> before, Visibility visibility) {
    return before.entrySet().stream()
        .flatMap(
            each -> MovedFigure.between(each.getValue(), all(each.getKey(), visibility)).stream())
        .toList();
  }

  private List<Figure> all(String edition, Visibility visibility) {
    return figures.all(edition, FigureQuery.LIVE, visibility);
  }
}
