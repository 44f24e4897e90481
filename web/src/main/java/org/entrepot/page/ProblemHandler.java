package org.entrepot.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.entrepot.InvalidValue;
import org.entrepot.Problem;
import org.entrepot.access.DatabaseOutages;
import org.entrepot.access.NotSignedIn;
import org.entrepot.access.RequestId;
import org.entrepot.api.ProblemStatus;
import org.jspecify.annotations.Nullable;

/**
 * Turns a {@link Problem} that left a page into the error page with its status and sentence, and an
 * page whose state is gone or was never ours into itself, fresh, and a database that does not
 * answer into a 503. Everything else is left to Faces and the server: 500.
 */
class ProblemHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger(ProblemHandler.class.getName());

  private static final int NO_ROOM = 507;

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
      } else if (outage(faces, thrown)) {
        events.remove();
      } else if (faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW) {
        events.remove();
        LOG.info(() -> "The state of a view could not be read: " + thrown);
        renew(faces);
      } else {
        LOG.severe(told("failed: ", thrown)); // the server logs where
      }
    }
    super.handle();
  }

  /** Answers where it is the database that does not, or that has no room. */
  private static boolean outage(FacesContext faces, Throwable thrown) {
    DatabaseOutages outages = CDI.current().select(DatabaseOutages.class).get();
    if (outages.full(thrown)) {
      LOG.warning(told("was not answered, no room on a disk: ", thrown));
      send(faces, NO_ROOM, null);
      return true;
    }
    if (outages.tell(thrown)) {
      LOG.warning(told("was not answered, no database: ", thrown));
      send(faces, HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
      return true;
    }
    return false;
  }

  private static Supplier<String> told(String what, Throwable thrown) {
    String id = CDI.current().select(RequestId.class).get().value();
    return () -> "Request " + id + " " + what + thrown;
  }

  static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return Optional.of(type.cast(t));
      }
    }
    return Optional.empty();
  }

  /** A value that is wrong is one of the address: what forms send is told on their page. */
  static int status(Problem problem) {
    return problem instanceof InvalidValue ? 400 : ProblemStatus.of(problem);
  }

  private static void answer(FacesContext faces, Problem problem) {
    if (problem instanceof NotSignedIn) {
      leadTo(faces, "/sign-in?to=" + Route.encodeQuery(seen(faces)));
    } else {
      tell(faces, problem);
    }
  }

  private static void tell(FacesContext faces, Problem problem) {
    send(faces, status(problem), problem);
  }

  private static void send(FacesContext faces, int status, @Nullable Problem problem) {
    ExternalContext external = faces.getExternalContext();
    try {
      external.responseReset();
      ErrorPage.show(
          (HttpServletRequest) external.getRequest(),
          (HttpServletResponse) external.getResponse(),
          status,
          problem);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
  }

  private static void renew(FacesContext faces) {
    leadTo(faces, renewed(seen(faces)));
  }

  /** The address as one that says that the session had ended. */
  static String renewed(String address) {
    if (address.matches(".*[?&]expired=1(&.*)?")) {
      return address;
    }
    return address + (address.contains("?") ? "&" : "?") + "expired=1";
  }

  /** Path and query that the reader sees, without the context path. */
  private static String seen(FacesContext faces) {
    ExternalContext external = faces.getExternalContext();
    Object path = external.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
    Object query = external.getRequestMap().get(RequestDispatcher.FORWARD_QUERY_STRING);
    if (path == null) {
      return "/";
    }
    String seen = path.toString().substring(external.getRequestContextPath().length());
    return query == null ? seen : seen + "?" + query;
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
