package org.entrepot.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.entrepot.access.Act;
import org.entrepot.edition.GivenReason;
import org.entrepot.edition.ReasonText;
import org.entrepot.edition.Reasons;
import org.entrepot.intake.Edit;
import org.entrepot.register.Entry;
import org.entrepot.register.RecordDesk;
import org.entrepot.register.Registers;
import org.entrepot.register.Withdrawal;

/**
 * Withdraws and reinstates in the caller's transaction, and tells nobody: one record by its verb,
 * many in one statement. Nothing that counts may stand on what does not.
 */
@ApplicationScoped
class Withdrawing {

  private static final String WITHDRAWAL = "withdrawal";
  private static final String REINSTATEMENT = "reinstatement";

  @Inject CountedRecords records;
  @Inject RecordDesk desk;
  @Inject Registers registers;
  @Inject Reasons reasons;
  @Inject Clock clock;

  Edit withdraw(RecordDesk.Place place, Predicate<Entry> seen, String reason, Act act) {
    RecordSet one = RecordSet.of(place);
    desk.locked(place, seen);
    CountedRecord record = records.get(one.register(), one.edition(), place.code());
    record.withdraw(reason, who(act), clock.instant());
    give(reason, act, place.subject());
    refuse(records.standingOn(one));
    return records.settle(one, WITHDRAWAL);
  }

  Edit reinstate(RecordDesk.Place place, Predicate<Entry> seen) {
    RecordSet one = RecordSet.of(place);
    desk.locked(place, seen);
    CountedRecord record = records.get(one.register(), one.edition(), place.code());
    record.reinstate();
    refuse(records.missing(one));
    return records.settle(one, REINSTATEMENT);
  }

  Edit withdraw(RecordSet many, String reason, Act act) {
    Withdrawal withdrawal = new Withdrawal(clock.instant(), who(act), reason);
    desk.turn(many.register(), many.edition());
    requireSeen(many);
    give(reason, act, many.edition() + "/" + many.register().name());
    refuse(records.unlike(many, false));
    refuse(records.standingOn(many));
    records.withdraw(many, withdrawal);
    return records.settle(many, WITHDRAWAL);
  }

  Edit reinstate(RecordSet many) {
    desk.turn(many.register(), many.edition());
    requireSeen(many);
    refuse(records.unlike(many, true));
    refuse(records.missing(many));
    records.reinstate(many);
    return records.settle(many, REINSTATEMENT);
  }

  /** It is the reason of what changes where the edition is final, too. */
  private void give(String reason, Act act, String source) {
    reasons.give(new GivenReason(who(act), new ReasonText(reason), source));
  }

  /** Somebody does it. */
  static String who(Act act) {
    String who = act.who();
    if (who == null) {
      throw new IllegalArgumentException("nobody withdraws nothing");
    }
    return who;
  }

  private static void refuse(List<Hindrance> hindrances) {
    if (!hindrances.isEmpty()) {
      throw new Hindered(hindrances);
    }
  }

  /** Whoever sees everything is not asked record by record. */
  private void requireSeen(RecordSet many) {
    if (!many.visibility().isEverything()) {
      many.codes().forEach(code -> registers.entry(many.in(), code));
    }
  }
}
