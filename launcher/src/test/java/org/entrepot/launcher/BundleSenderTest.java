package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleSenderTest {

  private static final String JOB = "/api/v1/jobs/7";

  @TempDir Path temporary;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private StubServer server;
  private BundleSender importing;
  private Path file;

  @BeforeEach
  void start() throws IOException {
    server = new StubServer().accepts("/api/v1/imports?mode=commit&file=deals.csv", JOB);
    importing =
        new BundleSender(
            ApiClient.local(server.url(), Optional.of("token")),
            new Console(new PrintStream(told, true, StandardCharsets.UTF_8), false));
    file = temporary.resolve("deals.csv");
    Files.writeString(file, "edition,deal\n");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aJobIsFollowedToItsEnd() {
    server
        .answers(JOB, 200, job("QUEUED", 0, "null"))
        .answers(JOB, 200, job("RUNNING", 50, "null"))
        .answers(
            JOB,
            200,
            job(
                "SUCCEEDED",
                100,
                """
                {"accepted": 97, "unchanged": 1, "refused": 2,
                 "files": [{"file": "deals.csv", "readable": true}]}
                """));

    BundleSender.SentOutcome outcome = importing.run(file, "commit");

    assertThat(outcome).isEqualTo(new BundleSender.SentOutcome("/jobs/7", 97, 1, 2, List.of()));
    assertThat(outcome.whole()).isFalse();
    assertThat(told.toString(StandardCharsets.UTF_8)).contains(" 50%").contains("100%");
  }

  @Test
  void refusedRowsAreToldWithTheirPlace() {
    server.answers(
        JOB + "/refused?limit=20",
        200,
        """
        {"items": [{"file": "deals.csv", "line": 3, "column": "value", "value": "-1",
                    "code": "value.positive", "message": "must be above zero"}], "next": null}
        """);
    List<String> lines = new ArrayList<>();

    importing.tellRefused(new BundleSender.SentOutcome("/jobs/7", 0, 0, 30, List.of()), lines::add);

    assertThat(lines)
        .containsExactly("  deals.csv line 3, value: must be above zero", "  and 10 more");
  }

  @Test
  void aFileThatIsRefusedWholeIsNoSuccess() {
    server.answers(
        JOB,
        200,
        job(
            "SUCCEEDED",
            100,
            """
            {"accepted": 0, "unchanged": 0, "refused": 0,
             "files": [{"file": "deals.csv", "readable": false}]}
            """));

    BundleSender.SentOutcome outcome = importing.run(file, "commit");

    assertThat(outcome.whole()).isFalse();
    assertThat(outcome)
        .hasToString("0 accepted, 0 unchanged, 0 rejected; files rejected: deals.csv");
  }

  @Test
  void aZipWithoutAFileIsNothingToImport() {
    server.answers(
        JOB,
        200,
        job("SUCCEEDED", 100, "{\"accepted\":0,\"unchanged\":0,\"refused\":0,\"files\":[]}"));

    assertThatThrownBy(() -> importing.run(file, "commit"))
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining("nothing to import");
  }

  @Test
  void everyFileThatIsRefusedWholeIsToldHoweverManyRowsComeBefore() {
    String row =
        """
        {"file": "companies.csv", "line": 2, "column": "economy", "message": "is none"}""";
    String rows = String.join(",", Collections.nCopies(25, row));
    server
        .answers(JOB + "/refused?limit=200", 200, "{\"items\": [" + rows + "], \"next\": \"a b\"}")
        .answers(
            JOB + "/refused?limit=200&after=a+b",
            200,
            """
            {"items": [{"file": "deals.csv", "line": 0, "column": null, "message": "not UTF-8"}],
             "next": null}
            """);
    List<String> lines = new ArrayList<>();

    importing.tellRefused(
        new BundleSender.SentOutcome("/jobs/7", 0, 0, 25, List.of("deals.csv")), lines::add);

    assertThat(lines)
        .hasSize(22)
        .contains("  companies.csv line 2, economy: is none")
        .contains("  deals.csv, the whole file: not UTF-8")
        .endsWith("  and 5 more");
  }

  @Test
  void aJobThatFailedIsTold() {
    server.answers(JOB, 200, job("FAILED", 10, "null"));

    assertThatThrownBy(() -> importing.run(file, "commit"))
        .isInstanceOfSatisfying(
            CommandRefused.class, refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.IMPORT))
        .hasMessageContaining("ended as FAILED");
  }

  @Test
  void theReasonOfAFailedJobIsTold() {
    server.answers(
        JOB,
        200,
        """
        {"id": 7, "state": "FAILED", "done": 0, "total": 1, "result": null,
         "problem": {"code": "bundle.no-files", "detail": "The zip holds no file of a bundle."}}
        """);

    assertThatThrownBy(() -> importing.run(file, "commit"))
        .hasMessageContaining("The zip holds no file of a bundle.");
  }

  @Test
  void aTokenThatIsRefusedIsTold() {
    server.answers(JOB, 401, "");

    assertThatThrownBy(() -> importing.run(file, "commit"))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.NOT_ALLOWED));
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    server.close();

    assertThatThrownBy(() -> importing.run(file, "commit"))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            refusal -> assertThat(refusal.exit()).isEqualTo(ExitCode.NOT_RUNNING))
        .hasMessageContaining("./entrepot start");
  }

  private static String job(String state, int done, String result) {
    return """
        {"id": 7, "kind": "import", "state": "%s", "done": %d, "total": 100, "result": %s}
        """
        .formatted(state, done, result);
  }
}
