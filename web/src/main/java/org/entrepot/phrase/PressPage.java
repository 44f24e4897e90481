package org.entrepot.phrase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.entrepot.Problem;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/**
 * The page where everybody sees what the records say of a text. Its form changes nothing, so it
 * needs no state of a page and no session; what is sent is forgotten.
 */
@Named("pressPage")
@RequestScoped
public class PressPage {

  @Inject ReadText readText;
  @Inject Display reader;
  @Inject HttpServletRequest request;

  private @Nullable String problem;

  /** Reads what was sent before the first byte is written. */
  public void load() {
    if (!request.getMethod().equals("POST")) {
      return;
    }
    try {
      readText.find();
    } catch (Problem refused) {
      problem = refused.message(reader.getLocale());
    }
  }

  /** What is wrong with what was sent; empty if nothing is. */
  public String getProblem() {
    return Objects.toString(problem, "");
  }
}
