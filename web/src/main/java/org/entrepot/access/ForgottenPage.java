package org.entrepot.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entrepot.Problem;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/** Where somebody who has forgotten the password asks for a link to set another. */
@Named("forgottenPage")
@RequestScoped
public class ForgottenPage {

  @Inject ForgottenPassword forgotten;
  @Inject RequestOrigins origins;
  @Inject LinkPost post;
  @Inject AccountForm form;
  @Inject Display reader;

  private boolean asked;
  private @Nullable Problem problem;

  /** Does what the form asks for before the first byte is written. */
  public void load() {
    if (form.act().equals("ask")) {
      try {
        forgotten.ask(form.text("name"), reader.getLocale(), origins.here());
        asked = true;
      } catch (Problem cannot) {
        problem = cannot;
      }
    }
  }

  /** Whether links are mailed at all. */
  public boolean isOffered() {
    return post.isOpen();
  }

  /** Whether it was asked: the same for every name. */
  public boolean isAsked() {
    return asked;
  }

  public String getName() {
    return form.text("name");
  }

  public String getProblem() {
    return problem == null ? "" : problem.message(reader.getLocale());
  }

  public String getProblemCode() {
    return problem == null ? "" : problem.code();
  }
}
