package org.entrepot.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.entrepot.Problem;

/** What is told when a page cannot be shown: what is wrong, and what to do. */
@Named
@RequestScoped
public class ErrorPage {

  private static final List<Integer> TOLD = List.of(400, 403, 404, 405, 409, 503);

  @Inject HttpServletRequest request;
  @Inject Display reader;

  public int getStatus() {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        ? status
        : 500;
  }

  public String getTitle() {
    return text("title");
  }

  public String getPageTitle() {
    return reader.texts().text("site.title", getTitle());
  }

  /** The problem's own sentence where there is one. */
  public String getSentence() {
    return request.getAttribute(ProblemHandler.PROBLEM) instanceof Problem problem
        ? problem.message(reader.getLocale())
        : text("sentence");
  }

  public String getAdvice() {
    return text("advice");
  }

  /** The stable code of the problem, or the status. */
  public String getCode() {
    return request.getAttribute(ProblemHandler.PROBLEM) instanceof Problem problem
        ? problem.code()
        : Integer.toString(getStatus());
  }

  private String text(String part) {
    boolean theirs = getStatus() >= 400 && getStatus() < 500;
    int known = TOLD.contains(getStatus()) ? getStatus() : theirs ? 400 : 500;
    return reader.texts().text("error." + known + "." + part);
  }
}
