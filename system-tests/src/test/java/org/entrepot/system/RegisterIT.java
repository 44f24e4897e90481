package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Registers over HTTP: found, taken away, corrected. */
@ExtendWith(Running.class)
class RegisterIT {

  private static final SmallExpo EXPO = new SmallExpo("register");
  private static final String DEALS = "editions/" + EXPO.edition() + "/registers/deals";
  private static final String DEAL = DEALS + "/D-0";
  private static final String VALUE =
      "editions/" + EXPO.edition() + "/figures/tentative_deal_value";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Client anyone;
  private final Client statistics;
  private final Client auditor;

  RegisterIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    JsonObject job = new Imports(client.bearing(tokens.of("STATISTICS"))).bundle(EXPO.bundle());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
  }

  private static Answer patch(Client client, String fields, String... headers) {
    String[] all = new String[headers.length + 2];
    all[0] = "Content-Type";
    all[1] = "application/merge-patch+json";
    System.arraycopy(headers, 0, all, 2, headers.length);
    return client.send(
        "PATCH", DEAL, BodyPublishers.ofString("{\"fields\": {" + fields + "}}"), all);
  }

  private String tag() {
    return statistics.get(DEAL).header("ETag");
  }

  @Test
  void aRegisterIsNarrowedAndRead() {
    JsonObject found = anyone.get(DEALS + "?seller=SELLER&q=buying").json();
    assertThat(found.getJsonArray("items")).hasSize(1);
    JsonObject deal = found.getJsonArray("items").getJsonObject(0);
    assertThat(deal.getString("code")).isEqualTo("D-0");
    assertThat(deal.getJsonObject("fields").getString("buyer")).isEqualTo("BUYER");
    assertThat(deal.getJsonObject("names").getString("seller")).isEqualTo("Selling GmbH");
    assertThat(anyone.get(DEALS + "?seller=BUYER").json().getJsonArray("items")).isEmpty();
    assertThat(anyone.get(DEALS + "?debut=WORLD").status()).isEqualTo(400);
    assertThat(anyone.get("editions/" + EXPO.edition() + "/registers/none").status())
        .isEqualTo(404);
  }

  @Test
  void wordsAreTakenInEitherCaseAndNoOthers() {
    assertThat(anyone.get(DEALS + "?subject=goods").json().getJsonArray("items")).hasSize(1);
    Answer refused = anyone.get(DEALS + "?subject=food");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getString("code")).isEqualTo("word.unknown");
    assertThat(refused.json().getString("detail")).contains("GOODS, SERVICES");
    assertThat(anyone.get(DEALS + "?subject=food", "Accept", "text/csv").status()).isEqualTo(400);
  }

  @Test
  void companiesAreForStaff() {
    assertThat(anyone.get("registers/companies").status()).isEqualTo(401);
    assertThat(auditor.get("registers/companies/SELLER").json().getJsonObject("fields"))
        .containsKey("legal_name");
    assertThat(anyone.get("registers").json().getJsonArray("items")).hasSizeGreaterThan(10);
  }

  @Test
  void aRegisterIsTakenAway() {
    Answer csv = anyone.get(DEALS, "Accept", "text/csv");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.body().lines().toList().get(0)).startsWith("edition,deal,buyer,seller");
    assertThat(csv.body().lines().toList().get(0)).endsWith(",state");
    assertThat(csv.body().lines()).hasSize(2);
    assertThat(
            anyone.get(DEALS, "Accept", "text/csv", "If-None-Match", csv.header("ETag")).status())
        .isEqualTo(304);
    Answer sheet = anyone.get(DEALS, "Accept", XLSX);
    assertThat(sheet.header("Content-Type")).isEqualTo(XLSX);
    assertThat(sheet.body()).startsWith("PK");
  }

  @Test
  void aCorrectionMovesTheFigureAndNotItsPast() {
    JsonObject before = anyone.get(VALUE).json();
    String then = VALUE + "?at=" + before.getJsonNumber("position");
    Answer corrected = patch(statistics, "\"value\": \"1234.56\"", "If-Match", tag());
    assertThat(corrected.status()).as(corrected.body()).isEqualTo(200);
    JsonObject moved = corrected.json().getJsonObject("moved").getJsonObject(EXPO.edition());
    assertThat(moved.getJsonNumber("before")).isEqualTo(before.getJsonNumber("position"));
    String waiting = VALUE + "?minPosition=" + moved.getJsonNumber("after");
    assertThat(anyone.get(waiting).json().getString("value")).isEqualTo("1234.56");
    assertThat(anyone.get(then).json().getString("value")).isEqualTo(before.getString("value"));
  }

  @Test
  void aCorrectionWantsARoleAndWhatWasSeen() {
    String change = "\"contract\": \"K-1\"";
    assertThat(patch(anyone, change, "If-Match", tag()).status()).isEqualTo(401);
    assertThat(patch(auditor, change, "If-Match", tag()).status()).isEqualTo(403);
    assertThat(patch(statistics, change).status()).isEqualTo(428);
    assertThat(patch(statistics, change, "If-Match", "\"another\"").status()).isEqualTo(412);
    assertThat(patch(statistics, change, "If-Match", "W/" + tag()).status()).isEqualTo(412);
    assertThat(anyone.get(DEAL, "If-None-Match", "W/" + tag()).status()).isEqualTo(304);
  }

  @Test
  void aCorrectionIsAPatchOfTheRecord() {
    String fields = "{\"fields\": {\"contract\": %s}}";
    Answer first = send("PATCH", "application/json", fields.formatted("\"K-2\""));
    assertThat(first.status()).as(first.body()).isEqualTo(200);
    JsonObject given = first.json().getJsonObject("record").getJsonObject("fields");
    assertThat(given.getString("contract")).isEqualTo("K-2");
    assertThat(given.getString("seller")).isEqualTo("SELLER");
    Answer unknown = send("PATCH", "application/merge-patch+json", fields.formatted("null"));
    JsonObject left = unknown.json().getJsonObject("record").getJsonObject("fields");
    assertThat(left.isNull("contract")).isTrue();
    assertThat(send("PATCH", "text/csv", "contract").status()).isEqualTo(415);
    assertThat(send("PUT", "application/json", fields.formatted("null")).status()).isEqualTo(405);
  }

  private Answer send(String method, String type, String body) {
    BodyPublisher given = BodyPublishers.ofString(body);
    return statistics.send(method, DEAL, given, "Content-Type", type, "If-Match", tag());
  }

  @Test
  void halfOfACharacterIsRefusedByTheNameOfItsField() {
    Answer refused = patch(statistics, "\"contract\": \"K\\ud800\"", "If-Match", tag());
    assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    assertThat(refused.json().getString("code")).isEqualTo("json.surrogate");
    JsonObject error = refused.json().getJsonArray("errors").getJsonObject(0);
    assertThat(error.getString("field")).isEqualTo("fields.contract");
  }

  @Test
  void aCorrectionThatIsOnlyPreviewedSaysWhatWouldMoveAndChangesNothing() {
    JsonObject before = anyone.get(VALUE).json();
    String tag = tag();
    Answer preview =
        statistics.send(
            "PATCH",
            DEAL + "?preview=true",
            BodyPublishers.ofString("{\"fields\": {\"value\": \"77.70\"}}"),
            "Content-Type",
            "application/merge-patch+json",
            "If-Match",
            tag);
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(preview.json().getJsonObject("record").getJsonObject("fields").getString("value"))
        .isEqualTo("77.7");
    assertThat(preview.json().getJsonObject("moved")).isEmpty();
    assertThat(preview.json().getJsonArray("figures").getValuesAs(JsonObject.class))
        .filteredOn(figure -> figure.getString("metric").equals("tentative_deal_value"))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.getString("before")).isEqualTo(before.getString("value"));
              assertThat(figure.getString("after")).isEqualTo("77.70");
            });
    assertThat(tag()).isEqualTo(tag);
    assertThat(anyone.get(VALUE).json()).isEqualTo(before);
  }

  @Test
  void aCompanysCorrectionPreviewsTheFiguresOfEveryEdition() {
    String company = "registers/companies/SELLER";
    Answer preview =
        statistics.send(
            "PATCH",
            company + "?preview=true",
            BodyPublishers.ofString("{\"fields\": {\"economy\": \"AT\"}}"),
            "Content-Type",
            "application/json",
            "If-Match",
            statistics.get(company).header("ETag"));
    assertThat(preview.status()).as(preview.body()).isEqualTo(200);
    assertThat(statistics.get(company).json().getJsonObject("fields").getString("economy"))
        .isEqualTo("DE");
  }

  @Test
  void aListIsSortedReadInPartsAndTakenAwayInThatOrder() {
    SmallExpo sorted = new SmallExpo("sorted");
    Imports imports = new Imports(statistics);
    imports.bundle(sorted.bundle());
    imports.file("deals.csv", sorted.deal("D-1", "30.00"));
    imports.file("deals.csv", sorted.deal("D-2", "4.00"));
    String deals = "editions/" + sorted.edition() + "/registers/deals?sort=-value";

    JsonObject first = anyone.get(deals + "&limit=2").json();
    assertThat(codes(first)).containsExactly("D-0", "D-1");
    JsonObject rest = anyone.get(deals + "&limit=2&after=" + first.getString("next")).json();
    assertThat(codes(rest)).containsExactly("D-2");
    assertThat(anyone.get(deals, "Accept", "text/csv").body().lines().skip(1))
        .extracting(line -> line.split(",", -1)[1])
        .containsExactly("D-0", "D-1", "D-2");
    Answer other =
        anyone.get(deals.replace("-value", "value") + "&after=" + first.getString("next"));
    assertThat(other.status()).isEqualTo(400);
    assertThat(other.json().getString("code")).isEqualTo("cursor.unknown");
    Answer unsorted = anyone.get(deals.replace("-value", "colour"));
    assertThat(unsorted.status()).isEqualTo(400);
    assertThat(unsorted.json().getString("code")).isEqualTo("register.sort");
    assertThat(unsorted.json().getString("detail")).contains("value, currency, signed_on");
    assertThat(first.isNull("previous")).isTrue();
    Answer back = anyone.get(deals + "&limit=1&before=" + rest.getString("previous"));
    assertThat(codes(back.json())).containsExactly("D-1");
    assertThat(back.header("Link")).contains("rel=\"next\"");
    assertThat(codes(anyone.get(deals + "&value.from=4.01&value.to=30").json()))
        .containsExactly("D-1");
    assertThat(codes(anyone.get(deals + "&seller=selling%20gmbh&value.to=4").json()))
        .containsExactly("D-2");
    assertThat(anyone.get(deals + "&value.from=much").status()).isEqualTo(400);
    Answer both = anyone.get(deals + "&after=RC0x&before=RC0x");
    assertThat(both.json().getString("code")).isEqualTo("query.before");
  }

  private static List<String> codes(JsonObject list) {
    return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(each -> each.getString("code"))
        .toList();
  }

  @Test
  void whatVerbsMoveIsNoColumnToFillAndSomeCodesAreTaken() {
    Answer refused = patch(statistics, "\"state\": \"WITHDRAWN\"", "If-Match", tag());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().getString("code")).isEqualTo("column.state");
    Imports imports = new Imports(statistics);
    String address =
        imports.send(
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone,status
            register,1,First,2019-05-05,2019-05-10,Asia/Shanghai,FINAL
            """,
            "preview");
    imports.ended(address);
    assertThat(statistics.get(address + "/refused").body())
        .contains("column.status", "/editions/ciie-6/status");
    String reserved = imports.send("deals.csv", EXPO.deal("withdrawals", "1.00"), "preview");
    imports.ended(reserved);
    assertThat(statistics.get(reserved + "/refused").body()).contains("code.reserved");
  }

  @Test
  void aCorrectionThatBreaksRulesSaysWhichAndChangesNothing() {
    String tag = tag();
    Answer refused = patch(statistics, "\"value\": \"-5\", \"section\": \"none\"", "If-Match", tag);
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    List<JsonObject> errors = refused.json().getJsonArray("errors").getValuesAs(JsonObject.class);
    assertThat(errors)
        .extracting(error -> error.getString("field") + " " + error.getString("code"))
        .containsExactlyInAnyOrder("value decimal.positive", "section section.unknown");
    assertThat(tag()).isEqualTo(tag);
    assertThat(patch(statistics, "\"colour\": \"red\"", "If-Match", tag).status()).isEqualTo(422);
    assertThat(patch(statistics, "\"deal\": \"D-9\"", "If-Match", tag).status()).isEqualTo(422);
  }
}
