package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.entrepot.Problem;
import org.entrepot.access.CurrentAct;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.withdrawal.Hindered;
import org.entrepot.withdrawal.MovedFigure;
import org.entrepot.withdrawal.WithdrawalDesk;
import org.entrepot.withdrawal.WithdrawalPreview;
import org.jspecify.annotations.Nullable;

/** Withdraws or reinstates the record of a page, once it has shown what that moves. */
@Named("withdrawalPage")
@RequestScoped
public class WithdrawalPage {

  @Inject EntryPage shown;
  @Inject WithdrawalDesk desk;
  @Inject WithdrawalPreview preview;
  @Inject CurrentAct act;
  @Inject Movements movements;
  @Inject Route route;
  @Inject Display reader;

  private List<Movements.FigureChange> effect = List.of();
  private boolean weighed;
  private @Nullable String problem;

  /** Whether there is anything to withdraw: whether the record can count at all. */
  public boolean isPossible() {
    return shown.entry().state() != null;
  }

  public boolean isWithdrawn() {
    return shown.entry().withdrawal() != null;
  }

  /** {@code Withdrawn on 30 November 2026 by anna: reported twice}. */
  public String getSaid() {
    Withdrawal withdrawal = shown.entry().withdrawal();
    return withdrawal == null
        ? ""
        : reader
            .texts()
            .text(
                "withdrawal.said",
                reader.numbers().date(withdrawal.at().atZone(shown.zone()).toLocalDate()),
                withdrawal.by(),
                withdrawal.because());
  }

  /** What was typed, to be kept. */
  public String getReason() {
    return route.query("reason").map(String::strip).orElse("");
  }

  /** Whether the effect has been shown, so that it can be done. */
  public boolean isWeighed() {
    return weighed || (problem == null && route.query("weighed").isPresent());
  }

  public List<Movements.FigureChange> getEffect() {
    return effect;
  }

  public String getProblem() {
    return problem == null ? "" : problem;
  }

  /** Shows what it moves. */
  public void weigh() {
    try {
      List<MovedFigure> moved =
          isWithdrawn()
              ? preview.reinstate(shown.place(), shown.seen())
              : preview.withdraw(shown.place(), shown.seen(), getReason(), act.required());
      effect = movements.changes(moved);
      weighed = true;
    } catch (Problem cannot) {
      problem = said(cannot, reader);
    }
  }

  /** Does it, and leads back to the record. */
  public void finish() throws IOException {
    try {
      Edited edited =
          isWithdrawn()
              ? desk.reinstate(shown.place(), shown.seen(), act.required())
              : desk.withdraw(shown.place(), shown.seen(), getReason(), act.required());
      FacesContext.getCurrentInstance().getExternalContext().redirect(shown.saved(edited));
    } catch (Problem cannot) {
      problem = said(cannot, reader);
    }
  }

  /** With everything that is in the way. */
  static String said(Problem cannot, Display reader) {
    return cannot instanceof Hindered hindered
        ? String.join(
            " ",
            hindered.hindrances().stream().map(each -> each.message(reader.getLocale())).toList())
        : cannot.message(reader.getLocale());
  }
}
