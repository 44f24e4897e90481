package org.entrepot.page;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;

/**
 * Whether a form that was sent is still being read. Faces hears a button only if it stands in the
 * view then, before anything is done; what stands there afterwards is what was done.
 */
public final class FormReading {

  private FormReading() {}

  public static boolean isNow() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }
}
