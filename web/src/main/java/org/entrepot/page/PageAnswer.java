package org.entrepot.page;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a page answers besides what it shows. */
public final class PageAnswer {

  private PageAnswer() {}

  /** Leads to another address of ours; what the page would show is not written. */
  public static void lead(String to) throws IOException {
    FacesContext.getCurrentInstance().getExternalContext().redirect(to);
  }

  /** Not all of the address was understood, which the page itself says beside what it shows. */
  public static void misread() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
  }

  /** It has a secret in it: no browser keeps it. */
  public static void keepNowhere() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseHeader("Cache-Control", "no-store");
  }
}
