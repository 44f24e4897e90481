package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Over HTTP: records that no column names alone, and values of the outlook that come one by one.
 */
@ExtendWith(Running.class)
class NamedRecordIT {

  private static final SmallExpo EXPO = new SmallExpo("named");
  private static final String EDITION = "registers/editions/" + EXPO.edition();
  private static final String FIGURES =
      "editions/" + EXPO.edition() + "/registers/published-figures";

  /** Of days long before the bank's. */
  private static final String RATES = "Date,USD,JPY\n1901-05-06,1.1,120\n1901-05-07,1.2,N/A\n";

  private final Client anyone;
  private final Client statistics;
  private final Client auditor;

  NamedRecordIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    JsonObject job = imports.bundle(EXPO.bundle());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
    send(
        imports,
        "published-figures.csv",
        """
        edition,metric,value,unit,qualifier,published_on,source
        named-1,exhibitors,120,companies,more than,2019-05-10,A paper
        """);
    send(imports, "exchange-rates.csv", RATES);
  }

  private static void send(Imports imports, String file, String rows) {
    JsonObject job = imports.file(file, rows);
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
  }

  private static Answer patch(Client client, String path, String fields) {
    return client.send(
        "PATCH",
        path,
        BodyPublishers.ofString("{\"fields\": {" + fields + "}}"),
        "Content-Type",
        "application/merge-patch+json",
        "If-Match",
        client.get(path).header("ETag"));
  }

  private static String growth(String period, String value, String publishedOn) {
    return """
        {"indicator": "named_growth", "period": "%s", "currency": "CNY", "value": "%s",
         "unit": "percent", "qualifier": "year on year", "publishedOn": "%s", "source": "customs"}
        """
        .formatted(period, value, publishedOn);
  }

  private Answer publish(Client client, String body) {
    return client.post("outlook", "application/json", body);
  }

  /** Path of the record that a Location names. */
  private static String record(Answer created) {
    return URI.create(created.header("Location")).getRawPath();
  }

  @Test
  void aPublishedFigureIsFoundByItsCodeAndCorrected() {
    JsonObject found = anyone.get(FIGURES + "?metric=exhibitors").json();
    assertThat(found.getJsonArray("items")).hasSize(1);
    String path = FIGURES + "/" + found.getJsonArray("items").getJsonObject(0).getString("code");
    Answer corrected = patch(statistics, path, "\"qualifier\": \"nearly\"");
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
    assertThat(anyone.get(path).json().getJsonObject("fields").getString("qualifier"))
        .isEqualTo("nearly");
    assertThat(patch(statistics, path, "\"source\": \"Another\"").status()).isEqualTo(422);
  }

  @Test
  void anEditionHasTheCodeThatItIsNamedBy() {
    assertThat(anyone.get(EDITION).status()).isEqualTo(401);
    Answer corrected = patch(statistics, EDITION, "\"venue\": \"A hall\"");
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
    assertThat(auditor.get(EDITION).json().getJsonObject("fields").getString("venue"))
        .isEqualTo("A hall");
    assertThat(statistics.get("registers/editions?expo=named").json().getJsonArray("items"))
        .hasSize(1);
  }

  @Test
  void ratesAreNarrowedAndTakenAwayInTheColumnsOfTheBank() {
    Answer csv = auditor.get("registers/exchange-rates?q=1901-05-0", "Accept", "text/csv");
    assertThat(csv.body().lines())
        .containsExactly("Date,JPY,USD", "1901-05-06,120,1.1", "1901-05-07,N/A,1.2");
    String query = "registers/exchange-rates?Date=1901-05-06&currency=JPY";
    assertThat(auditor.get(query).json().getJsonArray("items")).hasSize(1);
    Answer refused =
        patch(statistics, "registers/exchange-rates/1901-05-06~JPY", "\"per_euro\": \"9\"");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.json().getString("code")).isEqualTo("record.whole");
  }

  @Test
  void aValueOfTheOutlookComesOnceAndItsRevisionIsAnotherVintage() {
    String body = growth("2019-05", "6.4", "2019-06-07");
    Answer created = publish(statistics, body);
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    assertThat(created.json().getString("value")).isEqualTo("6.4");
    assertThat(auditor.get(record(created)).json().getJsonObject("fields").getString("period"))
        .isEqualTo("2019-05");
    assertThat(publish(statistics, body).status()).isEqualTo(200);
    Answer other = publish(statistics, growth("2019-05", "6.5", "2019-06-07"));
    assertThat(other.status()).isEqualTo(422);
    Answer revised =
        patch(statistics, record(created), "\"value\": \"6.2\", \"published_on\": \"2019-07-07\"");
    assertThat(revised.status()).as(revised.body()).isEqualTo(200);
    assertThat(revised.json().getJsonObject("record").getString("code")).endsWith("2019-07-07");
    assertThat(anyone.get("outlook/named_growth?vintages=all").json().getJsonArray("items"))
        .extracting(each -> each.asJsonObject().getString("value"))
        .contains("6.4", "6.2");
  }

  @Test
  void aValueThatMayNotBeSoNamesItsFieldsAndWantsARole() {
    String body = growth("2019-06", "1", "2019-07-07");
    assertThat(publish(anyone, body).status()).isEqualTo(401);
    assertThat(publish(auditor, body).status()).isEqualTo(403);
    Answer refused = publish(statistics, growth("2019-13", "many", "yesterday"));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    List<JsonObject> errors = refused.json().getJsonArray("errors").getValuesAs(JsonObject.class);
    assertThat(errors)
        .extracting(error -> error.getString("field") + " " + error.getString("code"))
        .containsExactlyInAnyOrder(
            "period period.form", "value decimal.form", "publishedOn date.form");
    Answer half = publish(statistics, body.replace("customs", "customs\\udc00"));
    assertThat(half.status()).as(half.body()).isEqualTo(400);
    assertThat(half.json().getString("code")).isEqualTo("json.surrogate");
    assertThat(half.json().getJsonArray("errors").getJsonObject(0).getString("field"))
        .isEqualTo("source");
    assertThat(publish(statistics, "{\"indicator\": \"named_growth\"}").json().getString("code"))
        .isEqualTo("field.empty");
  }
}
