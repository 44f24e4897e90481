package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who asked for what, as an operator reads it afterwards. */
@ExtendWith(Running.class)
class AccessLogIT {

  private static final String FROM = "X-Forwarded-For";

  private final Client anyone;
  private final Database database;

  AccessLogIT(Client anyone, Database database) {
    this.anyone = anyone;
    this.database = database;
  }

  @Test
  void aRequestIsALineWithItsNumber() {
    Answer answer = anyone.get("editions?limit=7", FROM, "203.0.113.31");
    assertThat(line(answer))
        .matches(
            "[0-9TZ:.-]+ 203\\.0\\.113\\.31 - GET \\S*/api/v1/editions\\?limit=7 200 [0-9]+ms [0-9a-f]{16}");
  }

  @Test
  void whoAsksIsNamedAndTheirTokenIsNot() {
    String token = database.token("AUDITOR");
    Answer answer = anyone.bearing(token).get("jobs/1?token=" + token + "&q=Li");
    assertThat(line(answer)).contains(" token:").contains("/api/v1/jobs/1?... 400 ");
    database.person("access-li", "AUDITOR");
    assertThat(line(anyone.signedIn("access-li").get("session"))).contains(" access-li GET ");
    assertThat(log()).doesNotContain(token).doesNotContain(Database.PASSWORD);
  }

  @Test
  void whatIsRefusedIsALineToo() {
    Answer api = anyone.get("editions/nowhere-9", FROM, "203.0.113.32");
    assertThat(api.json().getString("requestId")).isEqualTo(api.header("X-Request-Id"));
    assertThat(line(api)).contains(" 203.0.113.32 - GET ").contains("/editions/nowhere-9 404 ");
    Answer page = anyone.get("../../editions/nowhere-9", FROM, "203.0.113.33");
    assertThat(line(page)).contains(" 203.0.113.33 - GET ").contains("/editions/nowhere-9 404 ");
    Answer form =
        anyone.send(
            "POST",
            "../../claims",
            BodyPublishers.ofString("x"),
            "Content-Type",
            "multipart/form-data; boundary=x");
    assertThat(line(form)).contains(" - POST ").contains("/claims 415 ");
  }

  /** Written when the answer is whole, which may be after it has come. */
  private static String line(Answer answer) {
    String id = answer.header("X-Request-Id");
    assertThat(id).as(answer.toString()).isNotEmpty();
    Await.until("a line of " + id, Duration.ofSeconds(10), () -> found(id).isPresent());
    return found(id).orElseThrow();
  }

  private static Optional<String> found(String id) {
    return log().lines().filter(line -> line.endsWith(" " + id)).findFirst();
  }

  private static String log() {
    try {
      return Files.readString(Database.ACCESS);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
