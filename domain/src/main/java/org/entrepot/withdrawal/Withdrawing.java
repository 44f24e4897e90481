package org.entrepot.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.entrepot.access.Act;
import org.entrepot.edition.GivenReasons;
import org.entrepot.edition.ReasonText;
import org.entrepot.intake.EditOutcome;
import org.entrepot.register.RecordDesk;
import org.entrepot.register.RecordPlace;
import org.entrepot.register.RegisterRecord;
import org.entrepot.register.Registers;
import org.entrepot.register.Withdrawal;
import org.jspecify.annotations.Nullable;

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
  @Inject GivenReasons reasons;
  @Inject Clock clock;

  EditOutcome withdraw(RecordPlace place, Predicate<RegisterRecord> seen, String reason, Act act) {
    RecordSet one = RecordSet.of(place);
    desk.locked(place, seen);
    CountedRecord record = records.get(one.register(), one.edition(), place.code());
    record.withdraw(reason, who(act), clock.instant());
    give(new ReasonText(reason), act, place.subject());
    refuse(records.standingOn(one));
    return records.settle(one, WITHDRAWAL);
  }

  EditOutcome reinstate(
      RecordPlace place, Predicate<RegisterRecord> seen, @Nullable ReasonText reason, Act act) {
    RecordSet one = RecordSet.of(place);
    desk.locked(place, seen);
    give(reason, act, place.subject());
    CountedRecord record = records.get(one.register(), one.edition(), place.code());
    record.reinstate();
    refuse(records.missing(one));
    return records.settle(one, REINSTATEMENT);
  }

  EditOutcome withdraw(RecordSet many, String reason, Act act) {
    Withdrawal withdrawal = new Withdrawal(clock.instant(), who(act), reason);
    desk.turn(many.register(), many.edition());
    requireSeen(many);
    give(new ReasonText(reason), act, many.subject());
    refuse(records.unlike(many, false));
    refuse(records.standingOn(many));
    records.withdraw(many, withdrawal);
    return records.settle(many, WITHDRAWAL);
  }

  EditOutcome reinstate(RecordSet many, @Nullable ReasonText reason, Act act) {
    desk.turn(many.register(), many.edition());
    requireSeen(many);
    give(reason, act, many.subject());
    refuse(records.unlike(many, true));
    refuse(records.missing(many));
    records.reinstate(many);
    return records.settle(many, REINSTATEMENT);
  }

  /** It is the reason of what changes where the edition is final, too. */
  private void give(@Nullable ReasonText reason, Act act, String source) {
    reasons.by(who(act), reason, source);
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
      many.codes().forEach(code -> registers.record(many.in(), code));
    }
  }
}
