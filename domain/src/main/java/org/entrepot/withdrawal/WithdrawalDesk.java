package org.entrepot.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Predicate;
import org.entrepot.access.Act;
import org.entrepot.access.AuditTrail;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.edition.ReasonText;
import org.entrepot.event.Events;
import org.entrepot.intake.EditOutcome;
import org.entrepot.register.EditedRecord;
import org.entrepot.register.RecordPlace;
import org.entrepot.register.RegisterRecord;
import org.entrepot.register.Registers;
import org.entrepot.withdrawal.WithdrawalNews.ConcernedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes counted records out of all figures, and puts them back. A withdrawn record stays in its
 * register and says who withdrew it, when and why.
 *
 * <p>All throw {@link org.entrepot.NotFound} for a record that is unknown or not to be seen, {@link
 * Hindered} where something is in the way, and {@link org.entrepot.RuleBroken} where nothing of the
 * register is counted.
 */
@ApplicationScoped
@Transactional
public class WithdrawalDesk {

  private static final String WITHDRAWN = WithdrawalNews.WITHDRAWN;
  private static final String REINSTATED = WithdrawalNews.REINSTATED;

  @Inject Withdrawing withdrawing;
  @Inject Registers registers;
  @Inject AuditTrail trail;
  @Inject Events events;
  @Inject Clock clock;

  /**
   * Withdraws a record.
   *
   * @param seen whether a record is what the caller has seen of it
   * @throws org.entrepot.Stale if it has changed since
   * @throws org.entrepot.InvalidValue if the reason is blank or too long
   */
  @Permitted(Permission.RECORDS_WRITE)
  public EditedRecord withdraw(
      RecordPlace place, Predicate<RegisterRecord> seen, String reason, Act act) {
    EditOutcome edit = withdrawing.withdraw(place, seen, reason, act);
    return told(place, WITHDRAWN, act, edit);
  }

  /**
   * Reinstates a record.
   *
   * @param seen whether a record is what the caller has seen of it
   * @param reason needed where the edition is final
   * @throws org.entrepot.Stale if it has changed since
   * @throws org.entrepot.RuleBroken with code {@code edition.final} without a reason where that is
   *     final
   */
  @Permitted(Permission.RECORDS_WRITE)
  public EditedRecord reinstate(
      RecordPlace place, Predicate<RegisterRecord> seen, @Nullable ReasonText reason, Act act) {
    EditOutcome edit = withdrawing.reinstate(place, seen, reason, act);
    return told(place, REINSTATED, act, edit);
  }

  /** Withdraws all of these for one reason, or none. */
  @Permitted(Permission.RECORDS_WRITE)
  public EditOutcome withdraw(RecordSet records, String reason, Act act) {
    EditOutcome edit = withdrawing.withdraw(records, reason, act);
    tell(records, WITHDRAWN, act);
    return edit;
  }

  /**
   * Reinstates all of these, or none.
   *
   * @param reason needed where the edition is final
   */
  @Permitted(Permission.RECORDS_WRITE)
  public EditOutcome reinstate(RecordSet records, @Nullable ReasonText reason, Act act) {
    EditOutcome edit = withdrawing.reinstate(records, reason, act);
    tell(records, REINSTATED, act);
    return edit;
  }

  private EditedRecord told(RecordPlace place, String what, Act act, EditOutcome edit) {
    tell(RecordSet.of(place), what, act);
    return new EditedRecord(registers.record(place.in(), place.code()), edit);
  }

  private void tell(RecordSet records, String what, Act act) {
    String type = records.register().file().record();
    String name = records.register().name();
    new WithdrawalNews(trail, events, clock.instant())
        .tell(
            what,
            records.codes().stream()
                .map(code -> new ConcernedRecord(type, name, records.edition(), code))
                .toList(),
            act);
  }
}
