package org.entrepot.page;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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

  /**
   * From the next page on its reader reads in this language.
   *
   * @param language its tag; null for that of the browser
   */
  public static void readIn(@Nullable String language) {
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    Preferences.keep(
        (HttpServletRequest) answer.getRequest(),
        (HttpServletResponse) answer.getResponse(),
        Display.LANGUAGE,
        language);
  }

  /** It has a secret in it: no browser keeps it. */
  public static void keepNowhere() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .setResponseHeader("Cache-Control", "no-store");
  }
}
