package org.entrepot.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from giving a nonce to views that have none of its scripts: it would keep the
 * nonce in a session, and who only reads has none. Those views allow our own files and no other.
 */
public class ScriptPolicy implements PhaseListener {

  private static final long serialVersionUID = 1L;

  /** Request attribute that says that a view has scripts of PrimeFaces. */
  static final String SCRIPTS = "org.entrepot.scripts";

  @Override
  public void beforePhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    if (!faces.getExternalContext().getRequestMap().containsKey(SCRIPTS)) {
      PrimeFacesContext.getCspState(faces).setInitialized(true);
      faces.getExternalContext().setResponseHeader("Content-Security-Policy", Headers.CLOSED);
    }
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    // nothing
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }
}
