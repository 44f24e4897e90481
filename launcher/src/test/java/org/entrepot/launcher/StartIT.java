package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does, in its order, on a data folder and a port of its own. */
@TestMethodOrder(OrderAnnotation.class)
class StartIT {

  private static final String PORT = Ports.any();

  @TempDir static Path temporary;

  @AfterAll
  static void stop() throws Exception {
    commands().run("stop");
  }

  @Test
  @Order(1)
  void aFirstStartShowsTheFiguresAndHowToSignIn() throws Exception {
    Commands.Seen seen = commands().run("start");

    assertThat(seen.code()).as(seen.err()).isZero();
    assertThat(seen.err()).contains("initdb", "importing the sample");
    assertThat(seen.out())
        .contains("78.41 billion US dollars", "+6.7 %", "http://localhost:" + PORT + "/sign-in")
        .containsPattern("Sign in as administrator with the one-time password \\S{19} ");
  }

  @Test
  @Order(2)
  void itTellsWhatRuns() throws Exception {
    Commands.Seen seen = commands().run("status");

    assertThat(seen.code()).as(seen.err()).isZero();
    assertThat(seen.out()).contains("Payara Micro", "PostgreSQL 18", "ciie-6");
  }

  @Test
  @Order(2)
  void itChecksTheClaimsOfTheArticle() throws Exception {
    Commands.Seen seen = commands().run("claims");

    assertThat(seen.code()).as(seen.out() + seen.err()).isZero();
    assertThat(seen.out()).contains("22 claims, 22 confirmed or consistent", "78.41 billion");
    assertThat(get("/editions/ciie-6/figures/tentative_deal_value"))
        .as("published totals of earlier and later editions are comparable")
        .contains("\"among\":[\"ciie-1\",\"ciie-2\",\"ciie-3\",\"ciie-4\",\"ciie-5\"]");
  }

  @Test
  @Order(3)
  void whatTheServerLogsIsForItsOwnerOnly() throws Exception {
    Path log = data().resolve("logs/server/server.0.log");

    assertThat(log).isNotEmptyFile();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data().resolve("logs/server"))))
        .isEqualTo("rwx------");
  }

  @Test
  @Order(3)
  void itLogsOneLineForEachActOfBusiness() throws Exception {
    assertThat(signIn("administrator")).isEqualTo(401);
    assertThat(signIn("someone who typed a password")).isEqualTo(401);

    assertThat(Files.readString(data().resolve("logs/server/server.0.log")))
        .containsPattern("import\\.ended \\d+ who=\\S+ state=SUCCEEDED accepted=\\d+ unchanged=0")
        .contains("sign-in.refused administrator who=-", "sign-in.refused - who=-")
        .doesNotContain("typed a password");
  }

  @Test
  @Order(4)
  void aSecondPersonGetsAnAccountOnce() throws Exception {
    Commands.Seen seen = commands().run("account", "clerk", "--role", "statistics");

    assertThat(seen.code()).as(seen.err()).isZero();
    assertThat(seen.out()).contains("Sign in as clerk with the one-time password");
    assertThat(commands().run("account", "Clerk", "--role", "auditor").code())
        .isEqualTo(Exit.USAGE.code());
  }

  @Test
  @Order(5)
  void aStartWhilePostgresIsDeadStartsPostgres() throws Exception {
    String pid = Files.readAllLines(data().resolve("pgsql/data/postmaster.pid")).get(0);
    ProcessHandle postgres = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    postgres.destroyForcibly();
    postgres.onExit().get(30, TimeUnit.SECONDS);

    Commands.Seen seen = commands().run("start");

    assertThat(seen.code()).as(seen.err()).isZero();
    assertThat(seen.out()).contains("78.41").doesNotContain("one-time password");
  }

  @Test
  @Order(6)
  void itStopsAndFindsItsDataAgain() throws Exception {
    assertThat(commands().run("stop").code()).isZero();
    assertThat(commands().run("status").code()).isEqualTo(Exit.NOT_RUNNING.code());

    Commands.Seen seen = commands().run("start");

    assertThat(seen.code()).as(seen.err()).isZero();
    assertThat(seen.err()).doesNotContain("initdb", "importing the sample");
    assertThat(seen.out()).contains("78.41").doesNotContain("one-time password");
  }

  @Test
  @Order(7)
  void aSampleThatIsAskedForIsImportedAgainAndChangesNothing() throws Exception {
    String before = commands().run("status").out();

    Commands.Seen seen = commands().run("start", "--sample");

    assertThat(seen.code()).as(seen.err()).isZero();
    assertThat(seen.err()).contains("importing the sample");
    assertThat(commands().run("status").out()).isEqualTo(before);
  }

  private static int signIn(String name) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/api/v1/session"))
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "StartIT")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"name\": \"" + name + "\", \"password\": \"not this one\"}"))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private static Commands commands() {
    return new Commands(data()).with("ENTREPOT_HTTP_PORT", PORT);
  }

  private static Path data() {
    return temporary.resolve("data");
  }

  private static String get(String path) throws Exception {
    URI address = URI.create("http://localhost:" + PORT + "/api/v1" + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
