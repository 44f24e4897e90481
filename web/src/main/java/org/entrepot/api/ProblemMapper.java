package org.entrepot.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.stream.Stream;
import org.entrepot.InvalidValue;
import org.entrepot.Problem;
import org.entrepot.access.DatabaseOutages;
import org.entrepot.access.RequestId;
import org.entrepot.disk.NoRoom;

/**
 * Answers every error of the API with problem+json, and tells nobody what the program looks like.
 */
@ApplicationScoped
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Set<String> BODILESS = Set.of("GET", "HEAD", "DELETE", "OPTIONS");
  private static final int DEPTH = 12;

  @Inject DatabaseOutages outages;
  @Inject RequestId id;
  @Context HttpHeaders headers;
  @Context UriInfo uri;
  @Context Request request;
  @Context ResourceInfo resource;

  @Override
  public Response toResponse(Throwable thrown) {
    Throwable cause = cause(thrown);
    ProblemAnswer answer = new ProblemAnswer(AcceptedLanguage.of(headers), id.value());
    if (cause instanceof InvalidValue invalid) {
      return answer.to(invalid, inQuery(invalid));
    }
    if (cause instanceof Problem problem) {
      return answer.to(problem);
    }
    if (cause instanceof WebApplicationException http) {
      Response response = http.getResponse();
      boolean error =
          response.getStatusInfo().getFamily() == Family.CLIENT_ERROR
              || response.getStatusInfo().getFamily() == Family.SERVER_ERROR;
      return error && !response.hasEntity() ? answer.to(response) : response;
    }
    if (cause instanceof ConstraintViolationException violations) {
      return answer.to(violations);
    }
    if (cause instanceof JsonbException || cause instanceof JsonException) {
      return answer.status(400, "json.form");
    }
    if (outages.full(thrown)) {
      return answer.to(new NoRoom());
    }
    if (outages.tell(thrown)) {
      return answer.down(thrown);
    }
    return answer.unexpected(thrown, request.getMethod() + " " + uri.getPath());
  }

  /** The error itself, out of what containers wrap around it. */
  private static Throwable cause(Throwable thrown) {
    return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
        .limit(DEPTH)
        .filter(ProblemMapper::isKnown)
        .findFirst()
        .orElse(thrown);
  }

  private static boolean isKnown(Throwable thrown) {
    return thrown instanceof Problem
        || thrown instanceof WebApplicationException
        || thrown instanceof ConstraintViolationException
        || thrown instanceof JsonbException
        || thrown instanceof JsonException;
  }

  /** Also one that the query should have and has not. */
  private boolean inQuery(InvalidValue invalid) {
    return BODILESS.contains(request.getMethod())
        || invalid.field().isEmpty()
        || uri.getQueryParameters().containsKey(invalid.field())
        || KnownParameters.of(resource.getResourceMethod()).contains(invalid.field());
  }
}
