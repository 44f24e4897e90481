package org.entrepot.register;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.Problem;
import org.entrepot.access.Act;
import org.entrepot.access.CurrentAct;
import org.entrepot.edition.ReasonText;
import org.entrepot.page.Display;
import org.entrepot.page.FormReading;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.Route;
import org.entrepot.withdrawal.Hindered;
import org.entrepot.withdrawal.MovedFigure;
import org.jspecify.annotations.Nullable;

/**
 * A form that withdraws records, or reinstates what is withdrawn, once it has shown what that
 * moves, and only what it has shown.
 */
public abstract class WithdrawingForm {

  @Inject CurrentAct act;
  @Inject Movements movements;
  @Inject Route route;
  @Inject Display reader;

  private List<Movements.FigureChange> effect = List.of();
  private boolean weighed;
  private String problem = "";

  /** Whether what it is about is withdrawn, and can be reinstated. */
  public abstract boolean isReinstating();

  /** Whether the edition is final, so that a reinstatement needs a reason as well. */
  abstract boolean isFinalised();

  /** Names what is weighed, for the form. */
  public abstract String getSum();

  abstract List<MovedFigure> attemptWithdrawal(String reason, Act by);

  abstract List<MovedFigure> attemptReinstatement(@Nullable ReasonText reason, Act by);

  /** Does it, and says where it is shown what that moved. */
  abstract String withdraw(String reason, Act by);

  /** See {@link #withdraw}. */
  abstract String reinstate(@Nullable ReasonText reason, Act by);

  /** What was typed, to be kept. */
  public String getReason() {
    return route.query("reason").map(String::strip).orElse("");
  }

  private @Nullable ReasonText reason() {
    return ReasonText.parse(getReason());
  }

  /** Whether it wants a reason: a withdrawal always does. */
  public boolean isReasoned() {
    return !isReinstating() || isFinalised();
  }

  /** Whether the effect has been shown, so that it can be done. */
  public boolean isWeighed() {
    return weighed || (FormReading.isNow() && route.query("weighed").isPresent());
  }

  public List<Movements.FigureChange> getEffect() {
    return effect;
  }

  public String getProblem() {
    return problem;
  }

  /** Shows what it moves. */
  public void weigh() {
    try {
      effect =
          movements.changes(
              isReinstating()
                  ? attemptReinstatement(reason(), act.required())
                  : attemptWithdrawal(getReason(), act.required()));
      weighed = true;
    } catch (Problem cannot) {
      problem = said(cannot);
    }
  }

  /** Does what has been weighed, and leads to what that moved. */
  public void finish() throws IOException {
    if (!route.query("weighed").equals(Optional.of(getSum()))) {
      weigh();
      return;
    }
    try {
      String done =
          isReinstating()
              ? reinstate(reason(), act.required())
              : withdraw(getReason(), act.required());
      PageAnswer.lead(done);
    } catch (Problem cannot) {
      problem = said(cannot);
    }
  }

  /** With everything that is in the way. */
  private String said(Problem cannot) {
    return cannot instanceof Hindered hindered
        ? hindered.hindrances().stream()
            .map(each -> each.message(reader.getLocale()))
            .collect(Collectors.joining(" "))
        : cannot.message(reader.getLocale());
  }
}
