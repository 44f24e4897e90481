package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.page.Display;
import org.entrepot.page.PageAnswer;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Where a link of an invitation leads: a first or new password is set, and its owner is in. */
@Named("welcomePage")
@RequestScoped
public class WelcomePage {

  @Inject PersonSession session;
  @Inject OwnLanguage language;
  @Inject AccountForm form;
  @Inject Route route;
  @Inject Display reader;

  private String name = "";
  private @Nullable Problem problem;

  /** Does what the form asks for before the first byte is written. */
  public void load() throws IOException {
    // the address opens an account: no browser keeps the page
    PageAnswer.keepNowhere();
    try {
      name = session.opened(getLink());
      if (form.act().equals("set")) {
        language.apply(session.beginByLink(getLink(), form.text("new"), form.text("code")));
        PageAnswer.lead(route.to());
      }
    } catch (NotFound closed) {
      problem = closed;
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    } catch (Problem cannot) {
      problem = cannot;
    }
  }

  public String getLink() {
    return form.text("link");
  }

  /** Whose password is set; empty where the link opens nothing. */
  public String getName() {
    return name;
  }

  /** Whether a code of the second factor is asked for. */
  public boolean isCoded() {
    return getProblemCode().startsWith("second-factor.") || !form.text("code").isEmpty();
  }

  public boolean isClosed() {
    return problem instanceof NotFound;
  }

  public String getProblem() {
    return problem == null ? "" : problem.message(reader.getLocale());
  }

  public String getProblemCode() {
    return problem == null ? "" : problem.code();
  }
}
