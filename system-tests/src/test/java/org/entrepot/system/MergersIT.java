package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two companies that are one, over HTTP: found, weighed, merged and parted again. */
@ExtendWith(Running.class)
class MergersIT {

  private static final SmallExpo EXPO = new SmallExpo("mergers");
  private static final String MERGER = "companies/TWIN-2/merger";
  private static final String WISH = "{\"into\": \"TWIN-1\", \"reason\": \"one VAT number\"}";
  private static final String VALUE =
      "editions/" + EXPO.edition() + "/figures/tentative_deal_value?economy=AT";

  private final Client anyone;
  private final Client statistics;
  private final Client auditor;

  MergersIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Map<String, String> bundle = new HashMap<>(EXPO.bundle());
    bundle.put(
        "companies.csv",
        """
        company,legal_name,economy,identifier_scheme,identifier
        BUYER,Buying Co.,CN,,
        TWIN-1,Twin GmbH,DE,VAT,DE 999.000.111
        TWIN-2,Twin Gesellschaft mbH,AT,VAT,de999000111
        """);
    bundle.put(
        "exhibitors.csv",
        """
        edition,exhibitor,company,role,channel,section
        %1$s,E1,TWIN-1,MAIN,OWN,food
        %1$s,E2,TWIN-2,MAIN,OWN,food
        """
            .formatted(EXPO.edition()));
    bundle.put("deals.csv", EXPO.deal("1000.00").replace("SELLER", "TWIN-2"));
    JsonObject job = new Imports(client.bearing(tokens.of("STATISTICS"))).bundle(bundle);
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
    String notices =
        client
            .bearing(tokens.of("STATISTICS"))
            .get("jobs/" + job.getJsonNumber("id") + "/notices")
            .body();
    assertThat(notices).contains("company.same_identifier", "TWIN-1 (companies.csv:3)");
  }

  private Answer merge(Client client, String path) {
    return client.send(
        "POST", path, BodyPublishers.ofString(WISH), "Content-Type", "application/json");
  }

  private String seller() {
    return statistics
        .get("editions/" + EXPO.edition() + "/registers/deals/D-0")
        .json()
        .getJsonObject("fields")
        .getString("seller");
  }

  @Test
  void companiesThatDoNotExhibitBecomeOneAndTwoAgain() {
    String two = "company,legal_name,economy\nQUIET-1,Quiet Ltd,GB\nQUIET-2,Quiet Limited,GB\n";
    assertThat(new Imports(statistics).file("companies.csv", two).getString("state"))
        .isEqualTo("SUCCEEDED");
    String path = "companies/QUIET-2/merger";
    String wish = "{\"into\": \"QUIET-1\", \"reason\": \"one company\"}";

    assertThat(statistics.post(path, "application/json", wish).status()).isEqualTo(200);
    Answer parted = statistics.delete(path + "?reason=two%20after%20all");
    assertThat(parted.status()).as(parted.body()).isEqualTo(200);
  }

  @Test
  void twoCompaniesBecomeOneAndTwoAgain() {
    assertThat(statistics.get("companies/doubles?limit=200").body()).contains("DE999000111");
    assertThat(merge(anyone, MERGER).status()).isEqualTo(401);
    assertThat(merge(auditor, MERGER).status()).isEqualTo(403);
    assertThat(auditor.get("companies/doubles").status()).isEqualTo(200);

    Answer preview = merge(statistics, MERGER + "?preview=true");
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    List<JsonObject> figures = preview.json().getJsonArray("figures").getValuesAs(JsonObject.class);
    assertThat(figures)
        .filteredOn(figure -> figure.getString("metric").equals("exhibitors"))
        .extracting(figure -> figure.getString("before") + " " + figure.getString("after"))
        .containsExactly("2 1");
    assertThat(preview.json().getJsonArray("records").toString())
        .contains("{\"record\":\"deal\",\"moved\":1,\"withdrawn\":0}");
    assertThat(seller()).isEqualTo("TWIN-2");

    Answer merged = merge(statistics, MERGER);
    assertThat(merged.status()).as(merged.body()).isEqualTo(200);
    assertThat(merged.json().getJsonObject("moved").keySet()).containsExactly(EXPO.edition());
    assertThat(seller()).isEqualTo("TWIN-1");
    assertThat(statistics.get("companies/doubles?limit=200").body()).doesNotContain("DE999000111");
    assertThat(merge(statistics, MERGER).status()).isEqualTo(409);
    JsonObject again =
        new Imports(statistics).file("deals.csv", EXPO.deal("1000.00").replace("SELLER", "TWIN-2"));
    assertThat(again.getJsonObject("result").getInt("unchanged")).isEqualTo(1);

    assertThat(statistics.delete(MERGER).status()).isEqualTo(400);
    Answer parted = statistics.delete(MERGER + "?reason=two%20firms");
    assertThat(parted.status()).as(parted.body()).isEqualTo(200);
    assertThat(seller()).isEqualTo("TWIN-2");
    JsonObject latest =
        statistics.get("companies/mergers").json().getJsonArray("items").getJsonObject(0);
    assertThat(latest.getString("reason")).isEqualTo("one VAT number");
    assertThat(latest.getJsonArray("records").toString())
        .contains("{\"record\":\"exhibitor\",\"moved\":0,\"withdrawn\":1}");
    assertThat(latest.getString("undoneReason")).isEqualTo("two firms");
    assertThat(statistics.get(VALUE).json().getString("value")).isEqualTo("1000.00");
  }
}
