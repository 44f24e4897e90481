package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newcomer does, in its order, on a data folder and a port of its own. */
@TestMethodOrder(OrderAnnotation.class)
class StartIT {

  private static final String PORT = FreePorts.any();

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
        .contains("78.41 billion US dollars", "+6.7%", "http://localhost:" + PORT + "/sign-in")
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

  /** Growth is that of the edition reported, and no edition that it is compared with. */
  @ParameterizedTest
  @Order(2)
  @CsvSource(
      delimiter = '|',
      value = {
        "The second CIIE drew deals worth US$71.13 billion, 23 percent more than the first edition."
            + " | metric ciie-2 CONFIRMED, growth ciie-2 CONFIRMED",
        "The seventh CIIE brought $80.01 billion of deals, 2 percent more than the sixth."
            + " | metric ciie-7 CONFIRMED, growth ciie-7 CONFIRMED",
        "At the CIIE of 2025 deals came to $83.49 billion, up 4.4 percent from 2024."
            + " | metric ciie-8 CONFIRMED, growth ciie-8 CONSISTENT",
        "第七届进博会意向成交800.1亿美元，比第六届增长2.0%。 | metric ciie-7 CONFIRMED, growth ciie-7 CONFIRMED",
        "第八届进博会成交834.9亿美元，较第七届增长4.4%。 | metric ciie-8 CONFIRMED, growth ciie-8 CONSISTENT",
        "Since the first edition in 2018 total deals topped $500 billion. | ''",
        "After 2023's $78.41 billion, this year's deals were $80.01 billion."
            + " | metric ciie-6 CONFIRMED, metric ciie-7 CONFIRMED",
        "首届进博会成交578.3亿美元，第二届成交711.3亿美元，增长23%。"
            + " | metric ciie-1 CONFIRMED, metric ciie-2 CONFIRMED, growth ciie-2 CONFIRMED",
      })
  void itComparesWhatATextSaysOfEditionsWithWhatWasPublishedOfThem(String text, String expected)
      throws Exception {
    String token = DataFolder.read(new DataFolder(data()).clientToken()).orElseThrow();
    URI server = URI.create("http://localhost:" + PORT);

    assertThat(String.join(", ", new TextReadings(server, token).likeliest(text)))
        .isEqualTo(expected.replaceAll("(metric|growth)", "$1:tentative_deal_value"));
  }

  @Test
  @Order(3)
  void itTellsWhatDoesNotAnswer() throws Exception {
    ProcessHandle server =
        ProcessHandle.allProcesses()
            .filter(each -> each.info().arguments().map(StartIT::isOurServer).orElse(false))
            .findFirst()
            .orElseThrow();
    Duration starting = taken("--version");
    signal("-STOP", server);
    try {
      long start = System.nanoTime();
      Commands.Seen seen = commands().run("status");
      Duration taken = Duration.ofNanos(System.nanoTime() - start);

      assertThat(seen.code()).isEqualTo(ExitCode.SERVER.code());
      assertThat(seen.out()).contains("Payara Micro", "PostgreSQL 18");
      assertThat(seen.err()).contains("The server has not answered in time");
      // starting twice, for no two starts on a busy machine take the same
      assertThat(taken).isLessThan(Duration.ofSeconds(5).plus(starting.multipliedBy(2)));
    } finally {
      signal("-CONT", server);
    }
    assertThat(commands().run("status").code()).isZero();
  }

  /** What a machine as busy as this one takes to start a command that asks nobody. */
  private static Duration taken(String command) throws Exception {
    long start = System.nanoTime();
    assertThat(commands().run(command).code()).isZero();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static boolean isOurServer(String[] arguments) {
    return String.join(" ", arguments).contains(data().resolve("server").toString());
  }

  private static void signal(String signal, ProcessHandle process) throws Exception {
    new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
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
        .isEqualTo(ExitCode.USAGE.code());
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
  @Order(5)
  void aServerThatDiesIsStartedAgainAndItsLastWordsAreKept() throws Exception {
    ProcessHandle server = server();
    await(() -> hasRunFor(server, Duration.ofSeconds(31)));
    server.destroyForcibly();
    server.onExit().get(30, TimeUnit.SECONDS);

    await(() -> answers() && server().pid() != server.pid());
    Path logs = data().resolve("logs/server");
    assertThat(logs.resolve("restarts.log"))
        .content()
        .contains("the server died with 137", "starting again in 1 s");
    await(StartIT::isWell);
    Commands.Seen seen = commands().run("status");
    assertThat(seen.out()).containsPattern("Died +see \\S+/died-\\S+");
    Path words = Path.of(seen.out().replaceAll("(?s).*Died +see (\\S+).*", "$1"));
    assertThat(words.resolve("server.log")).isNotEmptyFile();
  }

  private static boolean isWell() {
    try {
      return commands().run("status").code() == 0;
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void await(BooleanSupplier what) {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (!what.getAsBoolean()) {
      assertThat(System.nanoTime()).as("three minutes are over").isLessThan(end);
      Processes.pause(200);
    }
  }

  private static ProcessHandle server() {
    String pid = DataFolder.read(data().resolve("server/process")).orElseThrow().split("\n", 2)[0];
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static boolean hasRunFor(ProcessHandle process, Duration time) {
    return process.info().startInstant().orElseThrow().plus(time).isBefore(Instant.now());
  }

  private static boolean answers() {
    try {
      return get("/ping").equals("pong") && get("/editions").contains("ciie-6");
    } catch (Exception notYet) {
      return false;
    }
  }

  @Test
  @Order(6)
  void itStopsAndFindsItsDataAgain() throws Exception {
    assertThat(commands().run("stop").code()).isZero();
    Processes.pause(3_000);
    assertThat(commands().run("status").code())
        .as("nobody starts what was told to stop")
        .isEqualTo(ExitCode.NOT_RUNNING.code());

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
