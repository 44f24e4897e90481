package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must hold on each server, each a row of the table. */
@ExtendWith(Running.class)
@TestMethodOrder(OrderAnnotation.class)
class ServerIT {

  private static final int RESTARTS = 5;
  private static final int ROWS = 10_000;
  private static final int MANY_ROWS = 40_000;
  private static final SmallExpo EXPO = new SmallExpo("held");
  private static final String FIGURE =
      "editions/" + EXPO.edition() + "/figures/tentative_deal_value";
  private static final String POSTINGS = "editions/" + EXPO.edition() + "/postings";

  private final Server server;
  private final Database database;
  private final Client anyone;
  private final Client client;
  private final Imports imports;

  ServerIT(Server server, Database database, Client client) {
    this.server = server;
    this.database = database;
    this.anyone = client;
    this.client = client.bearing(database.token("STATISTICS"));
    this.imports = new Imports(this.client);
  }

  @BeforeAll
  static void personAndExpo(Database database, Client client) {
    database.person("restarter", "AUDITOR");
    JsonObject job =
        new Imports(client.bearing(database.token("STATISTICS"))).bundle(EXPO.bundle());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
  }

  @AfterAll
  static void table() throws Exception {
    System.out.println(Results.table());
  }

  @Test
  @Order(1)
  void givesFigureByRest() {
    Check.FIGURE.on(
        server,
        () -> {
          assertThat(client.get(FIGURE).json().getString("value")).isEqualTo("1000.00");
          return "held";
        });
  }

  @Test
  @Order(2)
  void reversesWhatNoLongerStands() {
    Check.REVERSAL.on(
        server,
        () -> {
          imports.file("deals.csv", EXPO.deal("750.00"));
          assertThat(client.get(FIGURE).json().getString("value")).isEqualTo("750.00");
          assertThat(
                  client.get(POSTINGS).json().getJsonArray("items").getValuesAs(JsonObject.class))
              .filteredOn(posting -> !posting.isNull("reverses"))
              .extracting(posting -> posting.getString("quantity"))
              .contains("-1000.00");
          return "held";
        });
  }

  @Test
  @Order(3)
  void copiesTenThousandRows() {
    Check.COPY.on(
        server,
        () -> {
          JsonObject job = imports.file("companies.csv", SmallExpo.companies("C-", ROWS));
          assertThat(job.getJsonObject("result").getInt("accepted")).isEqualTo(ROWS);
          assertThat(database.query("select count(*) from company where code like 'C-%'"))
              .containsExactly(Integer.toString(ROWS));
          return "held";
        });
  }

  @Test
  @Order(4)
  void refusesToUpdateOnePosting() {
    Check.UPDATE.on(
        server,
        () -> {
          assertThatThrownBy(() -> database.run("update posting set quantity = 0 where seq = 1"))
              .hasMessageContaining("permission denied");
          return "held";
        });
  }

  @Test
  @Order(5)
  void finishesAnImportThatWasKilled() {
    Check.KILL.on(
        server,
        () -> {
          String job = imports.send("deals.csv", EXPO.deals("K-", MANY_ROWS), "commit");
          Await.until(
              "the import runs",
              Duration.ofMinutes(1),
              () -> !imports.job(job).getString("state").equals("QUEUED"));
          String caught = imports.job(job).getString("state");
          server.kill();
          server.start();
          assertThat(caught).as("state when it was killed").isEqualTo("RUNNING");
          assertThat(imports.ended(job).getString("state")).isEqualTo("SUCCEEDED");
          assertThat(
                  database.query(
                      "select count(*) || ' of ' || count(distinct source_code) from posting"
                          + " where account = 'deal' and source_code like 'K-%'"))
              .containsExactly(MANY_ROWS + " of " + MANY_ROWS);
          return "held";
        });
  }

  @Test
  @Order(6)
  void restartsAndLetsPeopleIn() {
    Check.RESTARTS.on(
        server,
        () -> {
          int held = 0;
          for (int i = 0; i < RESTARTS; i++) {
            server.stop();
            server.start();
            held += signIn() ? 1 : 0;
          }
          Results.note(server.name(), Check.RESTARTS, held + " of " + RESTARTS);
          assertThat(held).isEqualTo(RESTARTS);
          return held + " of " + RESTARTS;
        });
  }

  @Test
  @Order(7)
  void isDeployedAnew() {
    Check.REDEPLOY.on(
        server,
        () -> {
          server.redeploy();
          assertThat(client.get(FIGURE).status()).isEqualTo(200);
          assertThat(signIn()).isTrue();
          return "held";
        });
  }

  /** As a page does, without a token: the answer's cookie says who asks next time. */
  private boolean signIn() {
    Answer answer =
        anyone.send(
            "POST",
            "session",
            BodyPublishers.ofString(
                "{\"name\": \"restarter\", \"password\": \"" + Database.PASSWORD + "\"}"),
            "Content-Type",
            "application/json",
            "X-Requested-With",
            "ServerIT");
    String cookie = answer.header("Set-Cookie").replaceFirst(";.*", "");
    if (answer.status() != 200 || cookie.isEmpty()) {
      return false;
    }
    Answer known = anyone.get("session", "Cookie", cookie);
    return known.body().contains("restarter") && known.body().contains("AUDITOR");
  }
}
