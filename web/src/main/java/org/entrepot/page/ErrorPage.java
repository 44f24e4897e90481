package org.entrepot.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.entrepot.Problem;
import org.entrepot.api.ProblemStatus;
import org.jspecify.annotations.Nullable;

/** What is told when a page cannot be shown: what is wrong, and what to do. */
@Named
@RequestScoped
public class ErrorPage {

  private static final List<Integer> TOLD =
      List.of(400, 403, 404, 405, 408, 409, 411, 413, 415, 429, 503, 507);

  @Inject HttpServletRequest request;
  @Inject Display reader;

  /**
   * Shows it in the place of an answer, with the status and, where one is given, the sentence of a
   * problem.
   */
  public static void show(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      @Nullable Problem problem)
      throws IOException {
    if (problem != null) {
      request.setAttribute(ProblemHandler.PROBLEM, problem);
      ProblemStatus.headers(problem).forEach(response::setHeader);
    }
    response.sendError(status);
  }

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
