package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
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
    assertThat(anyone.get(DEAL).json().getString("state")).isEqualTo("WITHDRAWN");
    assertThat(anyone.get(DEALS + "?state=withdrawn").json().getJsonArray("items")).hasSize(1);
    assertSaysWhoAndWhy(statistics);
    assertSaysWhoAndWhy(auditor);
    assertNamesNobody();

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

  private static void assertSaysWhoAndWhy(Client staff) {
    for (JsonObject record : withdrawn(staff)) {
      JsonObject withdrawn = record.getJsonObject("withdrawn");
      assertThat(withdrawn.getString("because")).isEqualTo("reported twice");
      assertThat(withdrawn.getString("by")).startsWith("token:");
    }
    List<String> csv =
        staff.get(DEALS + "?state=withdrawn", "Accept", "text/csv").body().lines().toList();
    assertThat(csv.get(0)).endsWith(",state,withdrawn_at,withdrawn_by,withdrawn_because");
    assertThat(csv.get(1)).contains(",WITHDRAWN,").endsWith(",reported twice");
    assertThat(staff.worksheet(DEALS + "?state=withdrawn"))
        .contains("reported twice", "withdrawn_by");
  }

  /** What is open to all says that it was withdrawn and when, and no more. */
  private void assertNamesNobody() {
    for (JsonObject record : withdrawn(anyone)) {
      JsonObject withdrawn = record.getJsonObject("withdrawn");
      assertThat(withdrawn.getString("at")).isNotEmpty();
      assertThat(withdrawn.isNull("because")).isTrue();
      assertThat(withdrawn.isNull("by")).isTrue();
    }
    List<String> csv =
        anyone.get(DEALS + "?state=withdrawn", "Accept", "text/csv").body().lines().toList();
    assertThat(csv.get(0)).endsWith(",state,withdrawn_at");
    assertThat(csv.get(1)).contains(",WITHDRAWN,20").doesNotContain("token:", "reported twice");
    assertThat(anyone.worksheet(DEALS + "?state=withdrawn"))
        .contains("withdrawn_at")
        .doesNotContain("token:", "reported twice", "withdrawn_by");
    assertThat(anyone.get(DEAL + "/changes").status()).isEqualTo(401);
  }

  /** The record by itself, and in its list. */
  private static List<JsonObject> withdrawn(Client client) {
    return List.of(
        client.get(DEAL).json(),
        client.get(DEALS + "?state=withdrawn").json().getJsonArray("items").getJsonObject(0));
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

  /** A deal that changes its section leaves its figure as a whole where it is. */
  @Test
  void aPreviewNamesThePartsThatMove() {
    Imports imports = new Imports(statistics);
    Map<String, String> section =
        Map.of("sections.csv", "edition,section,name_en\n" + EXPO.edition() + ",autos,Cars\n");
    assertThat(imports.bundle(section).getString("state")).isEqualTo("SUCCEEDED");
    String deal = DEALS + "/B-9";

    Answer correction =
        statistics.correct(deal + "?preview=true", statistics.tag(deal), "\"section\": \"autos\"");
    assertThat(correction.status()).as(correction.body()).isEqualTo(200);
    assertThat(metrics(correction.json(), "figures")).doesNotContain("tentative_deal_value");
    JsonObject gained = part(correction.json(), "section", "autos");
    assertThat(gained.isNull("before")).isTrue();
    assertThat(gained.getString("after")).isEqualTo("1.00");
    assertThat(gained.getString("edition")).isEqualTo(EXPO.edition());
    assertThat(gained.getString("unit")).isEqualTo("USD");
    assertThat(gained.getJsonObject("part").getString("en")).isEqualTo("Cars");
    JsonObject lost = part(correction.json(), "section", "food");
    BigDecimal less = new BigDecimal(lost.getString("after"));
    assertThat(new BigDecimal(lost.getString("before")).subtract(less)).isEqualTo("1.00");

    Answer withdrawal =
        post(
            statistics,
            deal + "/withdrawal?preview=true",
            REASON,
            "If-Match",
            statistics.tag(deal));
    assertThat(metrics(withdrawal.json(), "figures")).contains("tentative_deal_value");
    assertThat(part(withdrawal.json(), "economy", "DE").getString("before")).isNotEmpty();
    assertThat(part(withdrawal.json(), "section", "food").getString("after"))
        .isEqualTo(lost.getString("after"));
    assertThat(anyone.get(VALUE + "?by=section").json().getJsonArray("parts")).hasSize(1);
  }

  private static List<String> metrics(JsonObject preview, String moved) {
    return preview.getJsonArray(moved).getValuesAs(JsonObject.class).stream()
        .map(each -> each.getString("metric"))
        .toList();
  }

  private static JsonObject part(JsonObject preview, String by, String key) {
    return preview.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("metric").equals("tentative_deal_value"))
        .filter(each -> each.getString("by").equals(by) && each.getString("key", "").equals(key))
        .findFirst()
        .orElseThrow();
  }
}
