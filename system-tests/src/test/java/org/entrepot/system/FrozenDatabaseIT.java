package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A database that is there, takes connections, and answers nothing. */
@ExtendWith(Running.class)
class FrozenDatabaseIT {

  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private static final String READY = "/health/ready";

  private final Client anyone;
  private final Client auditor;
  private final Client health;
  private final ProcessHandle postgres;

  FrozenDatabaseIT(Server server, Database database, Client anyone) {
    this.health = new Client(server.health());
    this.anyone = anyone;
    this.auditor = anyone.bearing(database.token("AUDITOR"));
    this.postgres = postgres(database);
  }

  private static ProcessHandle postgres(Database database) {
    try (Connection open = database.app();
        Statement statement = open.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      return ProcessHandle.of(row.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @BeforeEach
  void freeze() throws Exception {
    assertThat(anyone.get("editions").status()).isEqualTo(200);
    assertThat(health.get(READY).status()).isEqualTo(200);
    signal("-STOP");
    Thread.sleep(1_100); // what was answered a moment ago is not asked again
  }

  @AfterEach
  void goOn() throws Exception {
    signal("-CONT");
    Await.until(
        "an answer again",
        Duration.ofSeconds(30),
        () ->
            anyone.get("editions").status() == 200
                && auditor.get("jobs").status() == 200
                && health.get(READY).status() == 200);
  }

  /** First to the server of the database, which then starts nobody, and then to all it started. */
  private void signal(String signal) throws IOException, InterruptedException {
    kill(signal, Stream.of(postgres));
    kill(signal, postgres.descendants());
  }

  private static void kill(String signal, Stream<ProcessHandle> processes)
      throws IOException, InterruptedException {
    List<String> kill = new ArrayList<>(List.of("kill", signal));
    processes.forEach(each -> kill.add(Long.toString(each.pid())));
    // a process that has ended meanwhile is none of ours to stop
    new ProcessBuilder(kill).redirectErrorStream(true).start().waitFor();
  }

  @Test
  void everybodyIsToldInTime() {
    for (int time = 0; time < 3; time++) {
      unavailable(anyone, "editions");
      unavailable(auditor, "jobs");
      unavailable(anyone, "../../claims");
    }
    assertThat(anyone.get("ping").status()).isEqualTo(200);
  }

  @Test
  void readinessSaysWhoDoesNotAnswer() {
    for (int time = 0; time < 3; time++) {
      JsonObject answer = unavailable(health, READY).json();
      assertThat(answer.getString("status")).isEqualTo("DOWN");
      assertThat(answer.getJsonArray("checks").toString())
          .contains("\"database\"", "The database does not answer.");
    }
    assertThat(health.get("/health/live").status()).as("nobody starts it again").isEqualTo(200);
  }

  private static Answer unavailable(Client client, String path) {
    long start = System.nanoTime();
    Answer answer = client.get(path);
    assertThat(answer.status()).as(path).isEqualTo(503);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).as(path).isLessThan(AT_MOST);
    return answer;
  }
}
