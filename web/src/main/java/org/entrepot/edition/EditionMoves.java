package org.entrepot.edition;

import static org.entrepot.edition.EditionStatus.FINAL;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import org.entrepot.Problem;
import org.entrepot.access.Access;
import org.entrepot.access.CurrentAct;
import org.entrepot.page.Display;
import org.entrepot.page.Route;

/** The forms that close an edition, finalise it and open it again, for those who may. */
@Named("editionMoves")
@RequestScoped
public class EditionMoves {

  @Inject EditionPage shown;
  @Inject EditionRoute address;
  @Inject EditionDesk desk;
  @Inject Access access;
  @Inject CurrentAct act;
  @Inject Clock clock;
  @Inject Route route;
  @Inject Display reader;

  private String problem = "";

  /** Does what a button asks for, before the page is read. */
  public void load() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    String code = address.code();
    if (code == null || !faces.isPostback() || route.query("status").isEmpty()) {
      return;
    }
    try {
      move(code);
      faces.getExternalContext().redirect(address.page(code));
    } catch (Problem refused) {
      problem = refused.message(reader.getLocale());
    }
  }

  void move(String code) {
    EditionStatus to = EditionStatus.parse(route.query("status").orElse(""));
    EditionMove wish = new EditionMove(code, to, ReasonText.parse(getReason()));
    String seen = route.query("seen").orElse("");
    desk.move(
        wish,
        mover(),
        access.visibility(),
        (edition, history) -> StatusView.tag(edition, history).equals(seen));
  }

  private EditionMover mover() {
    return EditionMover.of(act.required(), access);
  }

  /** Whether the reader may move it there now. */
  public boolean offers(String status) {
    return offered().contains(EditionStatus.parse(status));
  }

  /** Whether there is nothing for the reader to do. */
  public boolean isIdle() {
    return offered().isEmpty() && !isEarly();
  }

  /** Whether the reader may finalise it once its last day is over. */
  public boolean isEarly() {
    return shown.getView().isEarly(clock.instant()) && mover().to().contains(FINAL);
  }

  private Set<EditionStatus> offered() {
    return shown.getView().next(mover(), clock.instant());
  }

  /** What is wrong with what was asked for; empty if nothing is. */
  public String getProblem() {
    return problem;
  }

  /** What was typed, to be kept. */
  public String getReason() {
    return route.query("reason").orElse("");
  }
}
