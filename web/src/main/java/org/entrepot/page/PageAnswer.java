package org.entrepot.page;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** What a page answers besides what it shows. */
public final class PageAnswer {

  private PageAnswer() {}

  /** Leads to another address of ours; what the page would show is not written. */
  public static void lead(String to) throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(to);
  }

  /** It has a secret in it: no browser keeps it. */
  public static void keepNowhere() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseHeader("Cache-Control", "no-store");
  }
}
