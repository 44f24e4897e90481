package org.entrepot.api;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entrepot.InvalidValue;
import org.entrepot.Problem;
import org.entrepot.api.ProblemJson.FieldJson;
import org.entrepot.figure.StillToCome;
import org.entrepot.intake.RowRefused;
import org.entrepot.withdrawal.Hindered;

/** Writes one error in one language. */
class ProblemAnswer {

  private static final Logger LOG = Logger.getLogger(ProblemAnswer.class.getName());
  private static final Set<Integer> WITH_SENTENCE =
      Set.of(400, 401, 403, 404, 405, 406, 415, 428, 503);
  private static final int UNPROCESSABLE = 422;
  private static final int SERVER_ERROR = 500;
  private static final int NO_ROOM = 507;
  private static final long SECONDS = 5;

  private final Locale locale;
  private final String requestId;

  /** Whether the log says more of it already. */
  private boolean logged;

  ProblemAnswer(Locale locale, String requestId) {
    this.locale = locale;
    this.requestId = requestId;
  }

  Response to(InvalidValue invalid, boolean inQuery) {
    int status = status(invalid, inQuery);
    List<FieldJson> errors =
        invalid instanceof RowRefused row
            ? row.refusals().stream().map(each -> FieldJson.from(each, locale)).toList()
            : List.of(FieldJson.from(invalid, locale));
    return answer(status, invalid.code(), invalid.message(locale), errors).build();
  }

  private static int status(InvalidValue invalid, boolean inQuery) {
    if (invalid instanceof MalformedJson json) {
      return json.status();
    }
    return inQuery && !(invalid instanceof StillToCome) ? 400 : UNPROCESSABLE;
  }

  Response to(Problem problem) {
    ResponseBuilder answer =
        answer(ProblemStatus.of(problem), problem.code(), problem.message(locale), errors(problem));
    ProblemStatus.headers(problem).forEach(answer::header);
    return answer.build();
  }

  /** Of records each that something is in the way of. */
  private List<FieldJson> errors(Problem problem) {
    return problem instanceof Hindered hindered
        ? hindered.hindrances().stream().map(each -> FieldJson.from(each, locale)).toList()
        : List.of();
  }

  /** What the server itself refuses: keeps its headers, as Allow of a 405. */
  Response to(Response refused) {
    int status = refused.getStatus();
    String code = WITH_SENTENCE.contains(status) ? "http." + status : "http.other";
    ResponseBuilder answer = answer(status, code, sentence(code, status), List.of());
    refused.getHeaders().entrySet().stream()
        .filter(header -> !header.getKey().toLowerCase(Locale.ROOT).startsWith("content-"))
        .forEach(
            header -> header.getValue().forEach(value -> answer.header(header.getKey(), value)));
    return answer.build();
  }

  Response to(ConstraintViolationException violations) {
    List<FieldJson> errors =
        violations.getConstraintViolations().stream()
            .map(
                each ->
                    new FieldJson(
                        each.getPropertyPath().toString(),
                        "value.invalid",
                        each.getMessage(),
                        String.valueOf(each.getInvalidValue())))
            .toList();
    return answer(UNPROCESSABLE, "value.invalid", sentence("value.invalid"), errors).build();
  }

  Response status(int status, String code) {
    return answer(status, code, sentence(code), List.of()).build();
  }

  /** Says when to ask again. */
  static ServiceUnavailableException unavailable() {
    return new ServiceUnavailableException(SECONDS);
  }

  /** The database does not answer, for this request as for all others: one line of the log. */
  Response down(Throwable thrown) {
    LOG.warning(() -> "Request " + requestId + " was not answered, no database: " + thrown);
    logged = true;
    return to(unavailable().getResponse());
  }

  /** A mistake of ours: the log has it whole, the caller gets the number to ask for. */
  Response unexpected(Throwable thrown, String what) {
    LOG.log(Level.SEVERE, thrown, () -> "Request " + requestId + " failed: " + what);
    logged = true;
    return answer(500, "internal", sentence("internal", requestId), List.of()).build();
  }

  private ResponseBuilder answer(int status, String code, String detail, List<FieldJson> errors) {
    if (status >= SERVER_ERROR && !logged) {
      LOG.warning(() -> "Request " + requestId + " was answered with " + status + " " + code);
    }
    ProblemJson problem =
        new ProblemJson(
            "/problems/" + code, title(status), status, detail, code, errors, requestId);
    return Response.status(status)
        .type("application/problem+json")
        .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
        .entity(problem);
  }

  private String sentence(String code, Object... arguments) {
    return Problem.message(code, locale, arguments);
  }

  private static String title(int status) {
    if (status == UNPROCESSABLE) {
      return "Unprocessable Content";
    }
    if (status == NO_ROOM) {
      return "Insufficient Storage";
    }
    Status known = Status.fromStatusCode(status);
    return known == null ? "Error" : known.getReasonPhrase();
  }
}
