package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.access.Act;
import org.entrepot.edition.ReasonText;
import org.entrepot.page.FormSum;
import org.entrepot.withdrawal.EffectPreview;
import org.entrepot.withdrawal.MovedFigure;
import org.entrepot.withdrawal.RecordSet;
import org.entrepot.withdrawal.WithdrawalDesk;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws the records that were chosen in a list, or reinstates them where the list is of
 * withdrawn ones, once it has shown what that moves.
 */
@Named("chosenPage")
@RequestScoped
public class ChosenRecordsPage extends WithdrawingForm {

  @Inject RegisterRoute address;
  @Inject WithdrawalDesk desk;
  @Inject EffectPreview preview;
  @Inject ChosenCodes codes;

  /** Whether the list is of withdrawn records. */
  @Override
  public boolean isReinstating() {
    return route
        .query(Register.STATE)
        .map(state -> state.equalsIgnoreCase(RecordState.WITHDRAWN.name()))
        .orElse(false);
  }

  public boolean isChosen(String code) {
    return codes.chosen().contains(code);
  }

  /** {@code Withdraw 3 records}. */
  public String getAct() {
    String key = isReinstating() ? "chosen.reinstate" : "chosen.withdraw";
    return reader.texts().text(key, reader.numbers().count(codes.chosen().size()));
  }

  @Override
  boolean isFinalised() {
    return address.isFinalised();
  }

  @Override
  public String getSum() {
    return FormSum.of(isReinstating() + " " + codes.chosen());
  }

  @Override
  List<MovedFigure> attemptWithdrawal(String reason, Act by) {
    return preview.withdraw(records(), reason, by).figures();
  }

  @Override
  List<MovedFigure> attemptReinstatement(@Nullable ReasonText reason, Act by) {
    return preview.reinstate(records(), reason, by).figures();
  }

  @Override
  String withdraw(String reason, Act by) {
    return address.changedList(desk.withdraw(records(), reason, by));
  }

  @Override
  String reinstate(@Nullable ReasonText reason, Act by) {
    return address.changedList(desk.reinstate(records(), reason, by));
  }

  private RecordSet records() {
    return RecordSet.of(address.required(), codes.chosen());
  }
}
