package org.entrepot.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.entrepot.access.Act;
import org.entrepot.access.Permission;
import org.entrepot.access.Permitted;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.edition.ReasonText;
import org.entrepot.register.ManyRecordsDesk;
import org.entrepot.register.RecordCorrection;
import org.entrepot.register.RecordDesk;
import org.entrepot.register.RecordPlace;
import org.entrepot.register.RegisterRecord;
import org.entrepot.register.UndoDesk;
import org.entrepot.register.VisibleRegister;
import org.jspecify.annotations.Nullable;

/**
 * Says which figures a change of records would move, and from what to what, by a {@link
 * FigureTrial}. Refuses what {@link WithdrawalDesk} and {@link RecordDesk} refuse.
 */
@ApplicationScoped
@Transactional
public class EffectPreview {

  @Inject Withdrawing withdrawing;
  @Inject RecordDesk records;
  @Inject ManyRecordsDesk many;
  @Inject UndoDesk undoing;
  @Inject Editions editions;
  @Inject FigureTrial trials;

  /** See {@link WithdrawalDesk#withdraw(RecordPlace, Predicate, String, Act)}. */
  @Permitted(Permission.RECORDS_WRITE)
  public FigureEffect withdraw(
      RecordPlace place, Predicate<RegisterRecord> seen, String reason, Act act) {
    return moved(RecordSet.of(place), () -> withdrawing.withdraw(place, seen, reason, act));
  }

  /** See {@link WithdrawalDesk#reinstate(RecordPlace, Predicate, ReasonText, Act)}. */
  @Permitted(Permission.RECORDS_WRITE)
  public FigureEffect reinstate(
      RecordPlace place, Predicate<RegisterRecord> seen, @Nullable ReasonText reason, Act act) {
    return moved(RecordSet.of(place), () -> withdrawing.reinstate(place, seen, reason, act));
  }

  /** See {@link WithdrawalDesk#withdraw(RecordSet, String, Act)}. */
  @Permitted(Permission.RECORDS_WRITE)
  public FigureEffect withdraw(RecordSet set, String reason, Act act) {
    return moved(set, () -> withdrawing.withdraw(set, reason, act));
  }

  /** See {@link WithdrawalDesk#reinstate(RecordSet, ReasonText, Act)}. */
  @Permitted(Permission.RECORDS_WRITE)
  public FigureEffect reinstate(RecordSet set, @Nullable ReasonText reason, Act act) {
    return moved(set, () -> withdrawing.reinstate(set, reason, act));
  }

  /**
   * See {@link RecordDesk#edit}. A record of the deployment may move figures of any edition; those
   * that the caller sees are looked at.
   */
  @Permitted(Permission.RECORDS_WRITE)
  public TriedEdit edit(
      RecordPlace place, Predicate<RegisterRecord> seen, RecordCorrection correction, Act act) {
    return trials.of(
        editions(place.in()),
        place.visibility(),
        () -> records.edit(place, seen, correction, act),
        TriedEdit::new);
  }

  /** See {@link RecordDesk#create}, and {@link #edit}. */
  @Permitted(Permission.RECORDS_WRITE)
  public TriedEdit create(VisibleRegister in, RecordCorrection given, Act act) {
    return trials.of(
        editions(in), in.visibility(), () -> records.create(in, given, act), TriedEdit::new);
  }

  /** See {@link ManyRecordsDesk#correct}, and {@link #edit}. */
  @Permitted(Permission.RECORDS_WRITE)
  public TriedEdits correct(
      VisibleRegister in, Collection<String> codes, RecordCorrection wanted, Act act) {
    return trials.of(
        editions(in), in.visibility(), () -> many.correct(in, codes, wanted, act), TriedEdits::new);
  }

  /** See {@link UndoDesk#undo}, and {@link #edit}. */
  @Permitted(Permission.RECORDS_WRITE)
  public TriedEdits undo(VisibleRegister in, long number, @Nullable ReasonText reason, Act act) {
    return trials.of(
        editions(in),
        in.visibility(),
        () -> undoing.undo(in, number, reason, act),
        TriedEdits::new);
  }

  private List<String> editions(VisibleRegister in) {
    String edition = in.edition();
    return edition == null
        ? editions.all().stream().filter(in.visibility()::sees).map(Edition::code).toList()
        : List.of(edition);
  }

  private FigureEffect moved(RecordSet set, Runnable trial) {
    return trials.of(List.of(set.edition()), set.visibility(), trial);
  }
}
