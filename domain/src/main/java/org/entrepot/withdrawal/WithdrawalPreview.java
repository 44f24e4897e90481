package org.entrepot.withdrawal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Predicate;
import org.entrepot.access.Act;
import org.entrepot.figure.Figure;
import org.entrepot.figure.Figures;
import org.entrepot.figure.Query;
import org.entrepot.intake.Edit;
import org.entrepot.register.Entry;
import org.entrepot.register.RecordDesk;

/**
 * Says which figures of the edition a withdrawal or reinstatement would move, and from what to
 * what: it is done, the figures are read, and the transaction is rolled back, so that nobody else
 * ever sees it. Refuses what {@link WithdrawalDesk} refuses.
 */
@ApplicationScoped
@Transactional
public class WithdrawalPreview {

  @Inject Withdrawing withdrawing;
  @Inject Figures figures;

  // by its name: one server of three has a bean of this type, and a producer would be a second
  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  private interface Trial {
    Edit run();
  }

  /** See {@link WithdrawalDesk#withdraw(RecordDesk.Place, Predicate, String, Act)}. */
  public List<MovedFigure> withdraw(
      RecordDesk.Place place, Predicate<Entry> seen, String reason, Act act) {
    return moved(RecordSet.of(place), () -> withdrawing.withdraw(place, seen, reason, act));
  }

  /** See {@link WithdrawalDesk#reinstate(RecordDesk.Place, Predicate, Act)}. */
  public List<MovedFigure> reinstate(RecordDesk.Place place, Predicate<Entry> seen) {
    return moved(RecordSet.of(place), () -> withdrawing.reinstate(place, seen));
  }

  /** See {@link WithdrawalDesk#withdraw(RecordSet, String, Act)}. */
  public List<MovedFigure> withdraw(RecordSet records, String reason, Act act) {
    return moved(records, () -> withdrawing.withdraw(records, reason, act));
  }

  /** See {@link WithdrawalDesk#reinstate(RecordSet, Act)}. */
  public List<MovedFigure> reinstate(RecordSet records) {
    return moved(records, () -> withdrawing.reinstate(records));
  }

  private List<MovedFigure> moved(RecordSet records, Trial trial) {
    try {
      List<Figure> before = figures.all(records.edition(), Query.LIVE, records.visibility());
      trial.run();
      return MovedFigure.between(
          before, figures.all(records.edition(), Query.LIVE, records.visibility()));
    } finally {
      // last: servers give no connection to a transaction that is to be rolled back
      transaction.setRollbackOnly();
    }
  }
}
