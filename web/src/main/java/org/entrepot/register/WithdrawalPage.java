package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entrepot.access.Act;
import org.entrepot.edition.ReasonText;
import org.entrepot.withdrawal.EffectPreview;
import org.entrepot.withdrawal.MovedFigure;
import org.entrepot.withdrawal.WithdrawalDesk;
import org.jspecify.annotations.Nullable;

/** Withdraws or reinstates the record of a page, once it has shown what that moves. */
@Named("withdrawalPage")
@RequestScoped
public class WithdrawalPage extends WithdrawingForm {

  @Inject RecordPage shown;
  @Inject WithdrawalWords words;
  @Inject WithdrawalDesk desk;
  @Inject EffectPreview preview;

  /** Whether there is anything to withdraw: whether the record can count at all. */
  public boolean isPossible() {
    return shown.record().state() != null;
  }

  public boolean isWithdrawn() {
    return shown.record().withdrawal() != null;
  }

  /** {@code Withdrawn on 30 November 2026 by anna: reported twice}. */
  public String getSaid() {
    SeenWithdrawal withdrawal = shown.record().withdrawal();
    return withdrawal == null ? "" : words.said(withdrawal, shown.zone());
  }

  @Override
  public boolean isReinstating() {
    return isWithdrawn();
  }

  @Override
  boolean isFinalised() {
    return shown.isFinalised();
  }

  /** The record that the page shows. */
  @Override
  public String getSum() {
    return shown.getSeen();
  }

  @Override
  List<MovedFigure> attemptWithdrawal(String reason, Act by) {
    return preview.withdraw(shown.place(), shown.seen(), reason, by).figures();
  }

  @Override
  List<MovedFigure> attemptReinstatement(@Nullable ReasonText reason, Act by) {
    return preview.reinstate(shown.place(), shown.seen(), reason, by).figures();
  }

  @Override
  String withdraw(String reason, Act by) {
    return shown.saved(desk.withdraw(shown.place(), shown.seen(), reason, by));
  }

  @Override
  String reinstate(@Nullable ReasonText reason, Act by) {
    return shown.saved(desk.reinstate(shown.place(), shown.seen(), reason, by));
  }
}
