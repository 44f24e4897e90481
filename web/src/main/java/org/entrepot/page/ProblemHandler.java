package org.entrepot.page;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.entrepot.InvalidValue;
import org.entrepot.NotAllowed;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.RuleBroken;
import org.entrepot.access.NotSignedIn;

/**
 * Turns a {@link Problem} that left a page into the error page with its status and sentence, and an
 * expired page into itself, fresh. Everything else is left to Faces and the server: 500.
 */
class ProblemHandler extends ExceptionHandlerWrapper {

  /** Request attribute with the problem that the error page tells of. */
  static final String PROBLEM = "org.entrepot.problem";

  ProblemHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      Optional<Problem> problem = cause(thrown, Problem.class);
      if (problem.isPresent()) {
        events.remove();
        answer(faces, problem.get());
      } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
        events.remove();
        renew(faces);
      }
    }
    super.handle();
  }

  static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return Optional.of(type.cast(t));
      }
    }
    return Optional.empty();
  }

  static int status(Problem problem) {
    if (problem instanceof NotFound) {
      return 404;
    }
    if (problem instanceof NotAllowed) {
      return 403;
    }
    if (problem instanceof RuleBroken) {
      return 409;
    }
    return problem instanceof InvalidValue ? 400 : 500;
  }

  private static void answer(FacesContext faces, Problem problem) {
    if (problem instanceof NotSignedIn) {
      leadTo(faces, "/sign-in?to=" + Route.encodeQuery(seen(faces)));
    } else {
      tell(faces, problem);
    }
  }

  private static void tell(FacesContext faces, Problem problem) {
    ExternalContext external = faces.getExternalContext();
    external.getRequestMap().put(PROBLEM, problem);
    try {
      external.responseReset();
      external.responseSendError(status(problem), problem.code());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }

  private static void renew(FacesContext faces) {
    leadTo(faces, seen(faces) + "?expired=1");
  }

  /** The path that the reader sees, without the context path. */
  private static String seen(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    Object forwarded = external.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
    return forwarded == null
        ? "/"
        : forwarded.toString().substring(external.getRequestContextPath().length());
  }

  private static void leadTo(FacesContext faces, String path) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.responseReset();
      external.redirect(external.getRequestContextPath() + path);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }
}
