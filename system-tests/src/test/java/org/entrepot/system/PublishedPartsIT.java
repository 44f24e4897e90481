package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is published of parts and areas, from the row to the figure that it is. */
@ExtendWith(Running.class)
class PublishedPartsIT {

  private static final SmallExpo EXPO = new SmallExpo("parts");
  private static final String EDITION = "editions/" + EXPO.edition() + "/";
  private static final String PAVILION = EDITION + "figures/pavilion_deal_value?pavilion=us-food";

  private final Client client;

  PublishedPartsIT(Tokens tokens, Client client) {
    this.client = client.bearing(tokens.of("STATISTICS"));
    new Imports(this.client).bundle(EXPO.bundle());
  }

  @Test
  void aPartThatNoRecordKnowsIsReachedOnceItIsTied() {
    // another number each time, so that the row waits for somebody however often this runs
    String value = "711." + (1000 + System.currentTimeMillis() % 9000);
    JsonObject row = publish("pavilion_deal_value,pavilion=us-food," + value + ",USD m,");
    assertThat(row.isNull("area")).isTrue();
    assertThat(client.get(PAVILION).status()).isEqualTo(400);

    assertThat(tie(row, "\"pavilion_deal_value\"", "null").status()).isEqualTo(200);

    JsonObject figure = client.get(PAVILION).json();
    assertThat(figure.getString("basis")).isEqualTo("published");
    assertThat(figure.getString("source")).isEqualTo("press");
    assertThat(figure.getString("value")).isEqualTo("711" + value.substring(4) + "00.00");
    assertThat(client.get(PAVILION + "-2").status()).isEqualTo(400);
  }

  @Test
  void anAreaOfWhichTheKindIsNotStatedIsComparedOnlyForAReason() {
    long area = 100_000 + System.currentTimeMillis() % 100_000;
    JsonObject row = publish("hall_area,," + area + ",m2,");
    assertThat(row.getString("area")).isEqualTo("NOT_STATED");

    Answer refused = tie(row, "\"gross_space\"", "null");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().getString("code")).isEqualTo("published.area-unstated");
    assertThat(tie(row, "\"gross_space\"", "\"halls, by the venue\"").status()).isEqualTo(200);
  }

  /** The row of that name and dimension, as it is listed. */
  private JsonObject publish(String row) {
    new Imports(client)
        .file(
            "published-figures.csv",
            "edition,metric,dimension,value,unit,qualifier,published_on,source\n%s,%s,2019-05-10,press\n"
                .formatted(EXPO.edition(), row));
    String metric = row.substring(0, row.indexOf(','));
    return client.get(EDITION + "published-figures").json().getJsonArray("items").stream()
        .map(JsonObject.class::cast)
        .filter(each -> each.getString("metric").equals(metric))
        .findFirst()
        .orElseThrow();
  }

  private Answer tie(JsonObject row, String metric, String note) {
    String path = EDITION + "published-figures/" + row.getJsonNumber("id");
    String tag = client.get(path).header("ETag");
    String wish = "{\"metric\": %s, \"comparable\": \"YES\", \"note\": %s}".formatted(metric, note);
    return client.send(
        "PUT",
        path + "/tie",
        BodyPublishers.ofString(wish),
        "Content-Type",
        "application/json",
        "If-Match",
        tag);
  }
}
