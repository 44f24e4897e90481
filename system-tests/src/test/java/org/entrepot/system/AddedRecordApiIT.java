package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records added one by one over HTTP. */
@ExtendWith(Running.class)
class AddedRecordApiIT {

  private static final SmallExpo EXPO = new SmallExpo("added");
  private static final String DEALS = "editions/" + EXPO.edition() + "/registers/deals";
  private static final String VALUE =
      "editions/" + EXPO.edition() + "/figures/tentative_deal_value";

  private final Client anyone;
  private final Client statistics;
  private final Client auditor;

  AddedRecordApiIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    new Imports(client.bearing(tokens.of("STATISTICS"))).bundle(EXPO.bundle());
  }

  private static Answer add(Client client, String path, String deal, String value) {
    return client.post(
        path,
        "application/json",
        """
        {"fields": {"deal": "%s", "buyer": "BUYER", "seller": "SELLER", "subject": "GOODS",
          "value": "%s", "currency": "USD", "signed_on": "2019-05-07", "term_months": "12"}}
        """
            .formatted(deal, value));
  }

  @Test
  void aRecordIsAddedOnceAndSaysWhereItIs() {
    Answer added = add(statistics, DEALS, "A-1", "25.00");
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(added.header("Location")).endsWith("/api/v1/" + DEALS + "/A-1");
    assertThat(added.json().getJsonObject("moved")).containsKey(EXPO.edition());
    assertThat(added.header("ETag")).isEqualTo(anyone.get(DEALS + "/A-1").header("ETag"));

    Answer again = add(statistics, DEALS, "A-1", "25.00");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.json().getString("code")).isEqualTo("record.exists");
  }

  @Test
  void aPreviewSaysWhatWouldMoveAndAddsNothing() {
    String before = anyone.get(VALUE).json().getString("value");
    Answer preview = add(statistics, DEALS + "?preview=true", "A-2", "30.00");
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.json().getJsonArray("figures").toString()).contains("tentative_deal_value");
    assertThat(anyone.get(DEALS + "/A-2").status()).isEqualTo(404);
    assertThat(anyone.get(VALUE).json().getString("value")).isEqualTo(before);
  }

  @Test
  void itTakesARoleAndTheRulesOfAnImport() {
    assertThat(add(anyone, DEALS, "A-3", "1.00").status()).isEqualTo(401);
    assertThat(add(auditor, DEALS, "A-3", "1.00").status()).isEqualTo(403);
    Answer refused = add(statistics, DEALS, "A-3", "-1.00");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().getString("code")).isEqualTo("decimal.positive");
    assertThat(add(statistics, "registers/exchange-rates", "A-3", "1").status()).isEqualTo(409);
    assertThat(anyone.get(DEALS + "/A-3").status()).isEqualTo(404);
  }
}
