package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbException;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entrepot.InvalidValue;
import org.entrepot.NotAllowed;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;
import org.entrepot.access.NotSignedIn;
import org.entrepot.disk.NoRoom;
import org.junit.jupiter.api.Test;

class ProblemMapperTest {

  @Test
  void saysWhatIsUnknownAsProblemJson() {
    Response answer = Asking.by("GET").mapper().toResponse(new NotFound("edition.unknown", "x-1"));

    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getMediaType()).hasToString("application/problem+json");
    ProblemJson problem = problem(answer);
    assertThat(problem.type()).isEqualTo("/problems/edition.unknown");
    assertThat(problem.title()).isEqualTo("Not Found");
    assertThat(problem.detail()).isEqualTo("There is no edition \"x-1\".");
    assertThat(problem.errors()).isEmpty();
    assertThat(problem.requestId()).isEqualTo(Asking.ID);
  }

  @Test
  void speaksTheLanguageThatTheCallerLikesBestOfOurs() {
    Response answer =
        Asking.by("GET").in("zh-CN").mapper().toResponse(new NotFound("edition.unknown", "x-1"));

    assertThat(problem(answer).detail()).isEqualTo("没有届次“x-1”。");
    assertThat(answer.getHeaderString("Content-Language")).isEqualTo("zh");
  }

  @Test
  void refusesAValueOfAQueryWith400AndOfABodyWith422() {
    InvalidValue invalid = new InvalidValue("economy.form", "economy", "Germany");

    assertThat(status(Asking.by("GET"), invalid)).isEqualTo(400);
    assertThat(status(Asking.by("POST").with("economy"), invalid)).isEqualTo(400);
    assertThat(status(Asking.by("POST"), invalid)).isEqualTo(422);
    assertThat(status(Asking.by("POST"), new InvalidValue("import.file", "file", null)))
        .as("a parameter that the query should have")
        .isEqualTo(400);
  }

  @Test
  void namesTheFieldThatIsWrong() {
    InvalidValue invalid = new InvalidValue("economy.form", "economy", "Germany");

    ProblemJson problem = problem(Asking.by("GET").mapper().toResponse(invalid));

    assertThat(problem.errors())
        .containsExactly(
            new ProblemJson.FieldJson("economy", "economy.form", invalid.getMessage(), "Germany"));
  }

  @Test
  void hasAStatusForEachKindOfError() {
    assertThat(status(Asking.by("GET"), new RuleBroken("position.awaited", "a", 1, 0)))
        .isEqualTo(409);
    assertThat(status(Asking.by("GET"), new NotAllowed("http.403"))).isEqualTo(403);
    Response answer = Asking.by("GET").mapper().toResponse(new NotSignedIn());
    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getHeaderString("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void aFullDiskIsNeitherTheCallersFaultNorAMistakeOfOurs() {
    Response answer =
        Asking.by("POST").mapper().toResponse(new TransactionalException("x", new NoRoom()));
    assertThat(answer.getStatus()).isEqualTo(507);
    assertThat(problem(answer).title()).isEqualTo("Insufficient Storage");
    assertThat(problem(answer).code()).isEqualTo("job.no_room");
    assertThat(status(Asking.by("PATCH"), new Asking.Full()))
        .as("wherever it is met")
        .isEqualTo(507);
  }

  @Test
  void looksInsideWhatContainersWrapAroundAnError() {
    Throwable wrapped =
        new TransactionalException("x", new RuntimeException(new NotFound("edition.unknown", "a")));

    assertThat(status(Asking.by("GET"), wrapped)).isEqualTo(404);
  }

  @Test
  void keepsTheMethodsThatAnAddressTakes() {
    Response answer =
        Asking.by("PUT").mapper().toResponse(new NotAllowedException("GET", new String[] {"HEAD"}));

    assertThat(answer.getStatus()).isEqualTo(405);
    assertThat(answer.getHeaderString("Allow")).contains("GET").contains("HEAD");
    assertThat(problem(answer).code()).isEqualTo("http.405");
  }

  @Test
  void refusesABodyThatIsNoJson() {
    Throwable unreadable = new ProcessingException("x", new JsonbException("at line 1"));

    Response answer = Asking.by("POST").mapper().toResponse(unreadable);

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(problem(answer).code()).isEqualTo("json.form");
  }

  @Test
  void asksToComeBackWhereTheDatabaseDoesNotAnswer() {
    Logger log = Logger.getLogger(ProblemAnswer.class.getName());
    Level before = log.getLevel();
    log.setLevel(Level.OFF);
    try {
      Response answer = Asking.by("GET").mapper().toResponse(new Asking.Outage());

      assertThat(answer.getStatus()).isEqualTo(503);
      assertThat(answer.getHeaderString("Retry-After")).isEqualTo("5");
      assertThat(problem(answer).code()).isEqualTo("http.503");
      assertThat(problem(answer).title()).isEqualTo("Service Unavailable");
    } finally {
      log.setLevel(before);
    }
  }

  @Test
  void tellsNobodyWhatWentWrongInside() {
    Logger log = Logger.getLogger(ProblemAnswer.class.getName());
    Level before = log.getLevel();
    log.setLevel(Level.OFF);
    try {
      Response answer =
          Asking.by("GET").mapper().toResponse(new IllegalStateException("secret of the house"));

      assertThat(answer.getStatus()).isEqualTo(500);
      assertThat(problem(answer).toString()).doesNotContain("secret");
      assertThat(problem(answer).detail()).contains(problem(answer).requestId());
    } finally {
      log.setLevel(before);
    }
  }

  @Test
  void anErrorOfOursIsInTheLogByTheNumberThatTheCallerGets() {
    Logger log = Logger.getLogger(ProblemAnswer.class.getName());
    List<String> lines = new ArrayList<>();
    Filter before = log.getFilter();
    log.setFilter(line -> !lines.add(line.getMessage()));
    try {
      Response answer = Asking.by("POST").mapper().toResponse(new NoRoom());
      assertThat(answer.getStatus()).isEqualTo(507);
      assertThat(lines).hasSize(1);
      assertThat(lines.get(0)).contains(problem(answer).requestId(), "507 job.no_room");

      answer = Asking.by("GET").mapper().toResponse(new IllegalStateException("secret"));
      assertThat(lines).hasSize(2);
      assertThat(lines.get(1)).contains(problem(answer).requestId());
    } finally {
      log.setFilter(before);
    }
  }

  private static int status(Asking asking, Throwable thrown) {
    return asking.mapper().toResponse(thrown).getStatus();
  }

  private static ProblemJson problem(Response answer) {
    return (ProblemJson) answer.getEntity();
  }
}
