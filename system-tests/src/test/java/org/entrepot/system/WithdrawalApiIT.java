package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records withdrawn and reinstated over HTTP, one by one and many at once. */
@ExtendWith(Running.class)
class WithdrawalApiIT {

  private static final SmallExpo EXPO = new SmallExpo("withdrawal");
  private static final String EDITION = "editions/" + EXPO.edition();
  private static final String DEALS = EDITION + "/registers/deals";
  private static final String DEAL = DEALS + "/D-0";
  private static final String VALUE = EDITION + "/figures/tentative_deal_value";
  private static final String REASON = "{\"reason\": \"reported twice\"}";

  private final Client anyone;
  private final Client statistics;
  private final Client auditor;

  WithdrawalApiIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    assertThat(imports.bundle(EXPO.bundle()).getString("state")).isEqualTo("SUCCEEDED");
    Map<String, String> more = Map.of("deals.csv", EXPO.deals("B-", 20));
    assertThat(imports.bundle(more).getString("state")).isEqualTo("SUCCEEDED");
  }

  private static Answer post(Client client, String path, String body, String... headers) {
    return send(client, "POST", path, body, headers);
  }

  private static Answer send(
      Client client, String method, String path, String body, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = "application/json";
    System.arraycopy(headers, 0, all, 2, headers.length);
    return client.send(method, path, BodyPublishers.ofString(body), all);
  }

  private Answer delete(String path, String tag) {
    return statistics.send("DELETE", path, BodyPublishers.noBody(), "If-Match", tag);
  }

  private String tag() {
    return anyone.get(DEAL).header("ETag");
  }

  /** The value once the node knows what was posted. */
  private String value(JsonObject answer) {
    JsonObject moved = answer.getJsonObject("moved").getJsonObject(EXPO.edition());
    return anyone
        .get(VALUE + "?minPosition=" + moved.getJsonNumber("after"))
        .json()
        .getString("value");
  }

  @Test
  void aWithdrawnDealCountsForNothingAndSaysWhy() {
    JsonObject before = anyone.get(VALUE).json();

    Answer preview = post(statistics, DEAL + "/withdrawal?preview=true", REASON, "If-Match", tag());
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    List<JsonObject> figures = preview.json().getJsonArray("figures").getValuesAs(JsonObject.class);
    assertThat(figures)
        .filteredOn(figure -> figure.getString("metric").equals("tentative_deal_value"))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.getString("before")).isEqualTo(before.getString("value"));
              assertThat(figure.getString("after")).isEqualTo("20.00");
            });
    assertThat(anyone.get(VALUE).json()).isEqualTo(before);
    assertThat(anyone.get(DEAL).json().getString("state")).isEqualTo("COUNTED");

    Answer withdrawn = post(statistics, DEAL + "/withdrawal", REASON, "If-Match", tag());
    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
    assertThat(value(withdrawn.json())).isEqualTo("20.00");
    JsonObject record = anyone.get(DEAL).json();
    assertThat(record.getString("state")).isEqualTo("WITHDRAWN");
    assertThat(record.getJsonObject("withdrawn").getString("because")).isEqualTo("reported twice");
    assertThat(record.getJsonObject("withdrawn").getString("by")).startsWith("token:");
    assertThat(anyone.get(DEALS + "?state=withdrawn").json().getJsonArray("items")).hasSize(1);
    String csv = anyone.get(DEALS + "?state=withdrawn", "Accept", "text/csv").body();
    assertThat(csv.lines().toList().get(0))
        .endsWith(",state,withdrawn_at,withdrawn_by,withdrawn_because");
    assertThat(csv.lines().toList().get(1)).contains(",WITHDRAWN,").endsWith(",reported twice");

    Answer corrected =
        send(statistics, "PATCH", DEAL, "{\"fields\": {\"value\": \"5\"}}", "If-Match", tag());
    assertThat(corrected.status()).isEqualTo(422);
    assertThat(corrected.json().getString("code")).isEqualTo("record.withdrawn");
    assertThat(corrected.json().getString("detail")).contains("reported twice", "reinstate");

    Answer reinstated = delete(DEAL + "/withdrawal", tag());
    assertThat(reinstated.status()).as(reinstated.body()).isEqualTo(200);
    assertThat(value(reinstated.json())).isEqualTo(before.getString("value"));
    assertThat(anyone.get(DEAL).json().isNull("withdrawn")).isTrue();
  }

  @Test
  void aWithdrawalWantsARoleAReasonAndWhatWasSeen() {
    String path = DEAL + "/withdrawal";
    assertThat(post(anyone, path, REASON, "If-Match", tag()).status()).isEqualTo(401);
    assertThat(post(auditor, path, REASON, "If-Match", tag()).status()).isEqualTo(403);
    assertThat(post(statistics, path, REASON).status()).isEqualTo(428);
    assertThat(post(statistics, path, REASON, "If-Match", "\"another\"").status()).isEqualTo(412);
    Answer mute = post(statistics, path, "{}", "If-Match", tag());
    assertThat(mute.status()).isEqualTo(422);
    assertThat(mute.json().getString("code")).isEqualTo("reason.missing");
    assertThat(post(statistics, path + "?preview=maybe", REASON, "If-Match", tag()).status())
        .isEqualTo(400);
    assertThat(delete(path, tag()).status()).isEqualTo(409);
    String edition = EDITION + "/registers/sections/food";
    Answer section =
        post(
            statistics,
            edition + "/withdrawal",
            REASON,
            "If-Match",
            statistics.get(edition).header("ETag"));
    assertThat(section.status()).as(section.body()).isEqualTo(409);
    assertThat(section.json().getString("code")).isEqualTo("record.uncounted");
    assertThat(anyone.get(DEAL).json().getString("state")).isEqualTo("COUNTED");
  }

  @Test
  void manyAreWithdrawnAndReinstatedTogetherOrNotAtAll() {
    String body = "{\"codes\": [\"B-1\", \"B-2\", \"B-3\"], \"reason\": \"a test\"}";
    Answer refused =
        post(
            statistics,
            DEALS + "/withdrawals",
            "{\"codes\": [\"B-1\", \"X-1\", \"X-2\"], \"reason\": \"a test\"}");
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().getJsonArray("errors").getValuesAs(JsonObject.class))
        .extracting(error -> error.getString("value") + " " + error.getString("code"))
        .containsExactly("X-1 record.unknown", "X-2 record.unknown");
    Answer preview = post(statistics, DEALS + "/withdrawals?preview=true", body);
    assertThat(preview.json().getInt("records")).isEqualTo(3);
    assertThat(preview.json().getJsonArray("figures")).isNotEmpty();
    assertThat(anyone.get(DEALS + "/B-1").json().getString("state")).isEqualTo("COUNTED");

    assertThat(post(auditor, DEALS + "/withdrawals", body).status()).isEqualTo(403);
    Answer withdrawn = post(statistics, DEALS + "/withdrawals", body);
    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
    assertThat(anyone.get(DEALS + "/B-2").json().getString("state")).isEqualTo("WITHDRAWN");
    assertThat(post(statistics, DEALS + "/withdrawals", body).status()).isEqualTo(409);
    Answer reinstated = post(statistics, DEALS + "/reinstatements", body);
    assertThat(reinstated.status()).as(reinstated.body()).isEqualTo(200);
    assertThat(anyone.get(DEALS + "/B-2").json().getString("state")).isEqualTo("COUNTED");
    assertThat(post(statistics, DEALS + "/withdrawals", "{\"codes\": []}").status()).isEqualTo(422);
  }
}
