package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each way over HTTP to change a counted record of an edition that is final. */
@ExtendWith(Running.class)
class FinalEditionApiIT {

  private static final SmallExpo EXPO = new SmallExpo("final");
  private static final String EDITION = "editions/" + EXPO.edition();
  private static final String DEALS = EDITION + "/registers/deals";
  private static final String JSON = "application/json";

  private final Client statistics;

  FinalEditionApiIT(Tokens tokens, Client anyone) {
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void finalExpo(Tokens tokens, Client anyone) {
    Client statistics = anyone.bearing(tokens.of("STATISTICS"));
    Client administrator = anyone.bearing(tokens.of("ADMINISTRATOR"));
    Imports imports = new Imports(statistics);
    assertThat(imports.bundle(EXPO.bundle()).getString("state")).isEqualTo("SUCCEEDED");
    assertThat(imports.bundle(Map.of("deals.csv", EXPO.deals("F-", 9))).getString("state"))
        .isEqualTo("SUCCEEDED");
    String codes = "{\"codes\": [\"F-1\", \"F-2\", \"F-3\"], \"reason\": \"a test\"}";
    assertThat(statistics.post(DEALS + "/withdrawals", JSON, codes).status()).isEqualTo(200);
    for (String to : List.of("CLOSING", "FINAL")) {
      String tag = administrator.get(EDITION + "/status").header("ETag");
      Answer moved =
          administrator.send(
              "POST",
              EDITION + "/status",
              BodyPublishers.ofString("{\"to\": \"" + to + "\"}"),
              "Content-Type",
              JSON,
              "If-Match",
              tag);
      assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    }
  }

  private Answer send(String method, String code, String rest, String body) {
    String tag = statistics.get(DEALS + "/" + code).header("ETag");
    return statistics.send(
        method,
        DEALS + "/" + code + rest,
        BodyPublishers.ofString(body),
        "Content-Type",
        JSON,
        "If-Match",
        tag);
  }

  private static void assertFinal(Answer refused) {
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getString("code")).isEqualTo("edition.final");
  }

  private void assertRevised(Answer done, String source, String reason) {
    assertThat(done.status()).as(done.body()).isBetween(200, 202);
    assertRevised(source, reason);
  }

  private void assertRevised(String source, String reason) {
    assertThat(statistics.get(EDITION + "/status").json().getString("status")).isEqualTo("REVISED");
    JsonObject last =
        statistics.get(EDITION + "/status/revisions").json().getJsonArray("items").getJsonObject(0);
    assertThat(last.getString("source")).isEqualTo(source);
    assertThat(last.getString("reason")).isEqualTo(reason);
    assertThat(last.getInt("after")).isGreaterThan(last.getInt("before"));
  }

  private String source(String code) {
    return EXPO.edition() + "/deals" + (code.isEmpty() ? "" : "/" + code);
  }

  @Test
  void aWithdrawal() {
    assertRevised(
        send("POST", "F-4", "/withdrawal", "{\"reason\": \"reported twice\"}"),
        source("F-4"),
        "reported twice");
  }

  @Test
  void aReinstatement() {
    assertFinal(send("DELETE", "F-1", "/withdrawal", ""));
    assertFinal(send("DELETE", "F-1", "/withdrawal?preview=true", ""));
    Answer preview = send("DELETE", "F-1", "/withdrawal?preview=true&reason=no%20mistake", "");
    assertThat(preview.json().getJsonArray("figures")).isNotEmpty();
    assertRevised(
        send("DELETE", "F-1", "/withdrawal?reason=no%20mistake", ""), source("F-1"), "no mistake");
  }

  @Test
  void reinstatementsOfMany() {
    String codes = "{\"codes\": [\"F-2\", \"F-3\"]%s}";
    assertFinal(statistics.post(DEALS + "/reinstatements", JSON, codes.formatted("")));
    assertRevised(
        statistics.post(
            DEALS + "/reinstatements", JSON, codes.formatted(", \"reason\": \"both right\"")),
        source(""),
        "both right");
  }

  @Test
  void aCorrection() {
    String value = "{\"fields\": {\"value\": \"7.00\"}}";
    assertFinal(send("PATCH", "F-5", "", value));
    assertFinal(send("PATCH", "F-5", "?preview=true", value));
    assertRevised(send("PATCH", "F-5", "?reason=misread", value), source("F-5"), "misread");
  }

  @Test
  void aRowOfAnImport() {
    Imports imports = new Imports(statistics);
    String address = imports.send("deals.csv", EXPO.deal("F-6", "8.00"), "preview");
    JsonObject preview = imports.ended(address);
    assertThat(preview.getJsonObject("result").getInt("refused")).isEqualTo(1);
    assertThat(statistics.get(address + "/refused").body()).contains("edition.final");

    Answer mute = statistics.post(address + "/reason", JSON, "{\"reason\": \" \"}");
    assertThat(mute.status()).isEqualTo(422);
    assertThat(mute.json().getString("code")).isEqualTo("reason.missing");
    Answer given = statistics.post(address + "/reason", JSON, "{\"reason\": \"late paper\"}");
    assertThat(given.status()).as(given.body()).isEqualTo(202);
    JsonObject again = imports.ended(address);
    assertThat(again.getString("mode")).isEqualTo("PREVIEW");
    assertThat(again.getJsonObject("result").getInt("accepted")).isEqualTo(1);
    assertThat(statistics.post(address + "/commit", JSON, "").status()).isEqualTo(202);
    assertThat(imports.ended(address).getString("state")).isEqualTo("SUCCEEDED");

    assertRevised("import/" + again.getInt("id"), "late paper");
  }
}
