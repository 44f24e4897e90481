package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editions closed, finalised and opened again over HTTP. */
@ExtendWith(Running.class)
class EditionStatusApiIT {

  private static final SmallExpo PAST = new SmallExpo("closed");
  private static final SmallExpo ENDLESS = new SmallExpo("endless");

  private final Client anyone;
  private final Client statistics;
  private final Client auditor;
  private final Client administrator;

  EditionStatusApiIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
    this.administrator = anyone.bearing(tokens.of("ADMINISTRATOR"));
  }

  @BeforeAll
  static void expos(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    assertThat(imports.bundle(PAST.bundle()).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(imports.bundle(ENDLESS.endless()).getString("state")).isEqualTo("SUCCEEDED");
  }

  private static String path(SmallExpo expo) {
    return "editions/" + expo.edition() + "/status";
  }

  private Answer move(Client client, SmallExpo expo, String body) {
    return send(client, expo, body, "If-Match", auditor.get(path(expo)).header("ETag"));
  }

  private static Answer send(Client client, SmallExpo expo, String body, String... condition) {
    String[] all = new String[condition.length + 2];
    all[0] = "Content-Type";
    all[1] = "application/json";
    System.arraycopy(condition, 0, all, 2, condition.length);
    return client.send("POST", path(expo), BodyPublishers.ofString(body), all);
  }

  private static String to(String status) {
    return "{\"to\": \"" + status + "\"}";
  }

  private static void refuses(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.json().getString("code")).isEqualTo(code);
  }

  @Test
  void anEditionIsClosedFinalisedAndOpenedAgainAndKeepsHow() {
    JsonObject closed = move(statistics, PAST, to("CLOSING")).json();
    assertThat(closed.getString("status")).isEqualTo("CLOSING");
    refuses(move(statistics, PAST, to("CLOSING")), 409, "edition.not-provisional");
    refuses(move(statistics, PAST, to("FINAL")), 403, "edition.move");
    assertThat(move(administrator, PAST, to("FINAL")).json().getString("status"))
        .isEqualTo("FINAL");
    refuses(move(administrator, PAST, to("PROVISIONAL")), 422, "reason.missing");
    Answer reopened =
        move(administrator, PAST, "{\"to\": \"PROVISIONAL\", \"reason\": \"a hall is missing\"}");
    assertThat(reopened.status()).as(reopened.body()).isEqualTo(200);

    List<JsonObject> history =
        auditor.get(path(PAST)).json().getJsonArray("history").getValuesAs(JsonObject.class);
    assertThat(history)
        .extracting(change -> change.getString("status"))
        .containsExactly("CLOSING", "FINAL", "PROVISIONAL");
    assertThat(history.get(2).getString("reason")).isEqualTo("a hall is missing");
    assertThat(history)
        .allSatisfy(change -> assertThat(change.getString("who")).startsWith("token:"))
        .allSatisfy(change -> assertThat(change.getInt("position")).isPositive());
    assertThat(auditor.get(path(PAST) + "/revisions").json().getJsonArray("items")).isEmpty();
  }

  @Test
  void anEditionIsNotFinalBeforeItsLastDayIsOver() {
    assertThat(move(statistics, ENDLESS, to("CLOSING")).status()).isEqualTo(200);

    refuses(move(administrator, ENDLESS, to("FINAL")), 409, "edition.not-over");
    refuses(move(administrator, ENDLESS, to("REVISED")), 422, "edition.status");
    assertThat(auditor.get(path(ENDLESS)).json().getString("status")).isEqualTo("CLOSING");
  }

  @Test
  void aMoveWantsARoleAndWhatWasSeen() {
    SmallExpo expo = ENDLESS;
    JsonObject before = auditor.get(path(expo)).json();
    refuses(move(auditor, expo, to("CLOSING")), 403, "role.missing");
    assertThat(move(anyone, expo, to("CLOSING")).status()).isEqualTo(401);
    assertThat(send(administrator, expo, to("CLOSING")).status()).isEqualTo(428);
    Answer stale = send(administrator, expo, to("CLOSING"), "If-Match", "\"another\"");
    assertThat(stale.status()).as(stale.body()).isEqualTo(412);
    assertThat(auditor.get(path(expo)).json()).isEqualTo(before);
  }
}
