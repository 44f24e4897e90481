package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.entrepot.Problem;
import org.entrepot.access.CurrentAct;
import org.entrepot.intake.Edit;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.withdrawal.MovedFigure;
import org.entrepot.withdrawal.RecordSet;
import org.entrepot.withdrawal.WithdrawalDesk;
import org.entrepot.withdrawal.WithdrawalPreview;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws the records that were chosen in a list, or reinstates them where the list is of
 * withdrawn ones, once it has shown what that moves.
 */
@Named("chosenPage")
@RequestScoped
public class ChosenRecordsPage {

  @Inject RegisterRoute address;
  @Inject WithdrawalDesk desk;
  @Inject WithdrawalPreview preview;
  @Inject CurrentAct act;
  @Inject Movements movements;
  @Inject HttpServletRequest request;
  @Inject Route route;
  @Inject Display reader;

  private List<Movements.FigureChange> effect = List.of();
  private boolean weighed;
  private @Nullable String problem;

  /** Whether the list is of withdrawn records, which can be reinstated. */
  public boolean isReinstating() {
    return route
        .query(Register.STATE)
        .map(state -> state.equalsIgnoreCase(RecordState.WITHDRAWN.name()))
        .orElse(false);
  }

  private List<String> codes() {
    String[] chosen = request.getParameterValues("chosen");
    return chosen == null ? List.of() : Arrays.asList(chosen);
  }

  public boolean isChosen(String code) {
    return codes().contains(code);
  }

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

  /** {@code Withdraw 3 records}. */
  public String getAct() {
    String key = isReinstating() ? "chosen.reinstate" : "chosen.withdraw";
    return reader.texts().text(key, reader.numbers().count(codes().size()));
  }

  public String getProblem() {
    return problem == null ? "" : problem;
  }

  /** Shows what it moves. */
  public void weigh() {
    try {
      List<MovedFigure> moved =
          isReinstating()
              ? preview.reinstate(records())
              : preview.withdraw(records(), getReason(), act.required());
      effect = movements.changes(moved);
      weighed = true;
    } catch (Problem cannot) {
      problem = WithdrawalPage.said(cannot, reader);
    }
  }

  /** Does it, and leads back to the list. */
  public void finish() throws IOException {
    try {
      Edit edit =
          isReinstating()
              ? desk.reinstate(records(), act.required())
              : desk.withdraw(records(), getReason(), act.required());
      String list =
          address.list(address.register().orElseThrow().register().name(), address.code());
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(list + "&saved=" + Movements.text(edit));
    } catch (Problem cannot) {
      problem = WithdrawalPage.said(cannot, reader);
    }
  }

  private RecordSet records() {
    address.find();
    return RecordSet.of(address.register().orElseThrow(), codes());
  }

  /** Whether some have just been withdrawn or reinstated. */
  public boolean isSaved() {
    return route.query("saved").isPresent();
  }

  /** What that moved. */
  public List<Movements.MovedEdition> getMoved() {
    return route.query("saved").map(movements::of).orElse(List.of());
  }
}
