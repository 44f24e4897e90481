package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What became of records, and how it is undone, over HTTP. */
@ExtendWith(Running.class)
class UndoIT {

  private static final SmallExpo EXPO = new SmallExpo("undone");
  private static final String DEALS = "editions/" + EXPO.edition() + "/registers/deals";
  private static final String VALUE =
      "editions/" + EXPO.edition() + "/figures/tentative_deal_value";

  private final Client anyone;
  private final Client statistics;
  private final Client auditor;

  UndoIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(EXPO.bundle());
    imports.bundle(Map.of("deals.csv", EXPO.deals("U-", 3)));
  }

  private Answer correct(String deal, String value) {
    String path = DEALS + "/" + deal;
    return statistics.correct(path, anyone.tag(path), "\"value\": \"" + value + "\"");
  }

  private JsonArray changes(String deal) {
    return auditor.get(DEALS + "/" + deal + "/changes").json().getJsonArray("items");
  }

  private long last(String deal) {
    return changes(deal).getJsonObject(0).getJsonNumber("change").longValue();
  }

  private Answer undo(Client client, long change, String query) {
    return client.post(
        DEALS + "/changes/" + change + "/undo" + query,
        "application/json",
        "{\"reason\": \"typed by mistake\"}");
  }

  private String value(String deal) {
    return anyone.get(DEALS + "/" + deal).json().getJsonObject("fields").getString("value");
  }

  @Test
  void aChangeIsListedTriedAndUndone() {
    String before = value("U-1");
    String total = anyone.get(VALUE).json().getString("value");
    assertThat(correct("U-1", "77.00").status()).isEqualTo(200);
    JsonObject listed = changes("U-1").getJsonObject(0);
    assertThat(listed.getString("by")).startsWith("token:");
    JsonObject field = listed.getJsonArray("fields").getJsonObject(0);
    assertThat(field.getString("name")).isEqualTo("value");
    assertThat(field.getString("after")).startsWith("77");

    Answer tried = undo(statistics, last("U-1"), "?preview=true");
    assertThat(tried.status()).as(tried.body()).isEqualTo(200);
    assertThat(tried.json().getJsonArray("figures").toString()).contains("tentative_deal_value");
    assertThat(value("U-1")).isEqualTo("77");

    Answer undone = undo(statistics, last("U-1"), "");
    assertThat(undone.status()).as(undone.body()).isEqualTo(200);
    assertThat(undone.json().getInt("records")).isEqualTo(1);
    assertThat(value("U-1")).isEqualTo(before);
    long after = undone.json().getJsonObject("moved").getJsonObject(EXPO.edition()).getInt("after");
    assertThat(anyone.get(VALUE + "?minPosition=" + after).json().getString("value"))
        .isEqualTo(total);
    assertThat(changes("U-1").getJsonObject(0).getString("because")).isEqualTo("typed by mistake");
  }

  @Test
  void whatChangedSinceIsNamed() {
    assertThat(correct("U-2", "78.00").status()).isEqualTo(200);
    long first = last("U-2");
    assertThat(correct("U-2", "79.00").status()).isEqualTo(200);

    Answer refused = undo(statistics, first, "");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("code")).isEqualTo("undo.since");
    assertThat(refused.json().getString("detail")).contains("U-2");
    assertThat(value("U-2")).startsWith("79");
  }

  @Test
  void itTakesARoleAndAChangeThatIsThere() {
    assertThat(correct("U-3", "80.00").status()).isEqualTo(200);
    long change = last("U-3");
    assertThat(anyone.get(DEALS + "/U-3/changes").status()).isEqualTo(401);
    assertThat(undo(anyone, change, "").status()).isEqualTo(401);
    assertThat(undo(auditor, change, "").status()).isEqualTo(403);
    assertThat(undo(statistics, 999_999_999L, "").status()).isEqualTo(404);
    Answer other =
        statistics.post(
            DEALS.replace("deals", "exhibitors") + "/changes/" + change + "/undo",
            "application/json",
            "{\"reason\": \"typed by mistake\"}");
    assertThat(other.status()).isEqualTo(404);
    assertThat(other.json().getString("code")).isEqualTo("change.unknown");
    assertThat(value("U-3")).startsWith("80");
  }
}
