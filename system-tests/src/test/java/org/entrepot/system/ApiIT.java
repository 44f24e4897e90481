package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the API, as a partner meets it over HTTP. */
@ExtendWith(Running.class)
class ApiIT {

  private static final SmallExpo EXPO = new SmallExpo("small");
  private static final String EDITION = "editions/" + EXPO.edition();
  private static final String VALUE = EDITION + "/figures/tentative_deal_value";
  private static final String POSTINGS = EDITION + "/postings";

  private final Tokens tokens;
  private final Client anyone;

  ApiIT(Tokens tokens, Client anyone) {
    this.tokens = tokens;
    this.anyone = anyone;
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    JsonObject job = new Imports(client.bearing(tokens.of("STATISTICS"))).bundle(EXPO.bundle());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
  }

  @Test
  void anEditionSaysWhatItIs() {
    JsonObject edition = anyone.get(EDITION).json();
    assertThat(edition.getString("code")).isEqualTo(EXPO.edition());
    assertThat(edition.getString("expo")).isEqualTo("small");
    assertThat(edition.getInt("ordinal")).isEqualTo(1);
    assertThat(edition.getString("timeZone")).isEqualTo("Asia/Shanghai");
    assertThat(edition.getString("reportingCurrency")).isEqualTo("USD");
    assertThat(edition.getString("stage")).isEqualTo("CLOSED");
    assertThat(edition.getBoolean("sample")).isTrue();
    assertThat(edition.getJsonNumber("position").longValue()).isPositive();
    assertThat(edition.getJsonObject("name").isNull("zh")).isTrue();
  }

  @Test
  void anErrorIsAProblemWithAStableCode() {
    Answer answer = anyone.get("editions/none-1");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().keySet())
        .contains("type", "title", "status", "detail", "code", "errors", "requestId");
    assertThat(answer.json().getString("type"))
        .isEqualTo("/problems/" + answer.json().getString("code"));
  }

  @ParameterizedTest
  @CsvSource({"colour, red", "at, never", "at, -1", "by, colour", "through, 2025-13-01"})
  void aQueryThatIsNotUnderstoodNamesItsParameter(String name, String value) {
    Answer answer = anyone.get(VALUE + "?" + name + "=" + value);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(errors(answer)).extracting(error -> error.getString("field")).contains(name);
  }

  @Test
  void aPositionStillToComeIsNoFigure() {
    assertThat(anyone.get(VALUE + "?at=999999999").status()).isEqualTo(422);
  }

  @Test
  void whatWasReadIsNotSentTwice() {
    Answer first = anyone.get(VALUE);
    assertThat(first.header("ETag")).startsWith("\"");
    Answer second = anyone.get(VALUE, "If-None-Match", first.header("ETag"));
    assertThat(second.status()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void aListIsReadPageByPage() {
    JsonObject all = anyone.get(POSTINGS).json();
    JsonObject first = anyone.get(POSTINGS + "?limit=1").json();
    assertThat(first.getJsonArray("items")).hasSize(1);
    Answer second = anyone.get(POSTINGS + "?limit=1&after=" + first.getString("next"));
    assertThat(second.json().getJsonArray("items").get(0))
        .isEqualTo(all.getJsonArray("items").get(1));
    assertThat(anyone.get(POSTINGS + "?limit=1").header("Link")).contains("rel=\"next\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "after=here"})
  void aPageThatCannotBeIsRefused(String query) {
    assertThat(anyone.get(POSTINGS + "?" + query).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
  void nobodyChangesAPosting(String method) {
    Client administrator = anyone.bearing(tokens.of("ADMINISTRATOR"));
    for (String path : List.of(POSTINGS, POSTINGS + "/1")) {
      Answer answer =
          administrator.send(
              method, path, BodyPublishers.noBody(), "Content-Type", "application/json");
      assertThat(answer.status()).as(method + " " + path).isEqualTo(405);
    }
  }

  @Test
  void anImportWantsALoginAndARole() {
    String path = "imports?mode=preview&file=deals.csv";
    assertThat(anyone.post(path, "text/csv", "x").status()).isEqualTo(401);
    assertThat(anyone.bearing("ent_none").post(path, "text/csv", "x").status()).isEqualTo(401);
    Client auditor = anyone.bearing(tokens.of("AUDITOR"));
    assertThat(auditor.post(path, "text/csv", "x").status()).isEqualTo(403);
  }

  @Test
  void figuresOfARealEditionWantALogin() {
    imports()
        .file(
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone,sample
            small,2,Second Small Expo,2020-05-05,2020-05-10,Asia/Shanghai,no
            """);
    String path = "editions/small-2/figures/deals";
    assertThat(anyone.get(path).status()).isEqualTo(401);
    assertThat(anyone.get("editions/small-2/postings").status()).isEqualTo(401);
    assertThat(anyone.bearing(tokens.of("AUDITOR")).get(path).status()).isEqualTo(200);
  }

  @Test
  void aLedgerIsCheckedForThoseWhoAuditIt() {
    String path = EDITION + "/ledger-check";
    assertThat(anyone.get(path).status()).isEqualTo(401);
    assertThat(anyone.bearing(tokens.of("STATISTICS")).get(path).status()).isEqualTo(403);
    Answer checked = anyone.bearing(tokens.of("AUDITOR")).get(path);
    assertThat(checked.json().getJsonArray("faults")).as(checked.body()).isEmpty();
  }

  @Test
  void theRecordsAddUpToTheFigure() {
    JsonObject figure = anyone.get(VALUE).json();
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonObject posting : all(figure.getString("records"))) {
      sum = sum.add(new BigDecimal(posting.getString("quantity")));
    }
    assertThat(sum).isEqualByComparingTo(figure.getString("value"));
  }

  @Test
  void aFigureOfWhichNothingIsKnownSaysSo() {
    assertThat(anyone.get(VALUE).json().getBoolean("known")).isTrue();
    JsonObject none = anyone.get(EDITION + "/figures/sign_ups").json();
    assertThat(none.getBoolean("known")).isFalse();
    assertThat(none.getInt("value")).isZero();
  }

  @Test
  void partsAndResidualAddUpToTheFigure() {
    JsonObject figure = anyone.get(VALUE + "?by=section").json();
    BigDecimal sum = new BigDecimal(figure.getString("residual"));
    for (JsonObject part : figure.getJsonArray("parts").getValuesAs(JsonObject.class)) {
      sum = sum.add(new BigDecimal(part.getString("value")));
    }
    assertThat(sum).isEqualByComparingTo(figure.getString("value"));
  }

  @Test
  void aPreviewWritesNothingUntilItIsCommitted() {
    long before = position();
    String job = imports().send("deals.csv", EXPO.deals("P-", 3), "preview");
    assertThat(imports().ended(job).getJsonObject("result").getInt("accepted")).isEqualTo(3);
    assertThat(position()).isEqualTo(before);
    assertThat(statistics().post(job + "/commit", "application/json", "").status()).isEqualTo(202);
    Await.until("the postings", Duration.ofMinutes(1), () -> position() == before + 6);
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    imports().file("deals.csv", EXPO.deals("T-", 2));
    long before = position();
    JsonObject again = imports().file("deals.csv", EXPO.deals("T-", 2));
    assertThat(again.getJsonObject("result").getInt("unchanged")).isEqualTo(2);
    assertThat(position()).isEqualTo(before);
  }

  @Test
  void aRefusedRowSaysWhyAndCanBeMendedAndSentAgain() {
    String rows = EXPO.deals("R-", 2).replace("1.00,USD,2019-05-06", "1.00,XXQ,2019-05-06");
    String job = imports().send("deals.csv", rows, "commit");
    assertThat(imports().ended(job).getJsonObject("result").getInt("refused")).isEqualTo(2);
    JsonObject refused =
        statistics().get(job + "/refused").json().getJsonArray("items").getJsonObject(0);
    assertThat(refused.getString("file")).isEqualTo("deals.csv");
    assertThat(refused.getInt("line")).isEqualTo(2);
    assertThat(refused.getString("column")).isEqualTo("currency");
    assertThat(refused.getString("value")).isEqualTo("XXQ");
    assertThat(refused.getString("message")).isNotBlank();
    Answer csv = statistics().get(job + "/refused", "Accept", "text/csv");
    assertThat(csv.header("Content-Type")).startsWith("text/csv");
    assertThat(csv.body()).contains("R-1").contains(refused.getString("code"));
  }

  @Test
  void anUploadMayBeLargerThanAServersOwnLimit() {
    String name = "A long name, ".repeat(15);
    String row = "BIG-%d,\"" + name + "%d\",FR,SME\n";
    StringBuilder rows = new StringBuilder("company,legal_name,economy,size_class\n");
    for (int i = 0; rows.length() < 11_000_000; i++) {
      rows.append(row.formatted(i, i));
    }
    String job = imports().send("companies.csv", rows.toString(), "preview");
    JsonObject ended = imports().ended(job);
    assertThat(ended.getString("state")).as(ended.toString()).isEqualTo("SUCCEEDED");
    assertThat(ended.getJsonObject("result").getInt("refused")).isZero();
    assertThat(statistics().delete(job).status()).isEqualTo(200);
  }

  @Test
  void aPreviewCanBeDropped() {
    String job = imports().send("deals.csv", EXPO.deals("D-", 1), "preview");
    imports().ended(job);
    assertThat(statistics().delete(job).json().getString("state")).isEqualTo("CANCELLED");
    assertThat(statistics().post(job + "/commit", "application/json", "").status()).isEqualTo(409);
  }

  @Test
  void importGrowthAndTargetsAreAnsweredFromTheOutlook() {
    Sample.loadOutlook(imports());
    JsonObject growth = only("outlook/imports_growth?period=2023-10&currency=CNY");
    assertThat(growth.getString("value")).isEqualTo("6.4");
    assertThat(growth.getString("unit")).isEqualTo("percent");
    assertThat(growth.getString("publishedOn")).isEqualTo("2023-11-07");
    assertThat(growth.getString("source")).isNotBlank();
    assertThat(all("outlook/trade_target?period=2024/2028"))
        .extracting(target -> target.getString("value") + " " + target.getString("unit"))
        .containsExactlyInAnyOrder("32 trillion", "5 trillion");
    assertThat(anyone.get("outlook/imports_growth?asOf=2023-11-06").json().getJsonArray("items"))
        .isEmpty();
    assertThat(anyone.get("outlook/nothing").status()).isEqualTo(404);
  }

  @Test
  void aRevisedValueIsAVintageOfItsOwn() {
    String head = "indicator,period,value,unit,published_on,source\n";
    imports().file("outlook.csv", head + "api_growth,2019-Q2,-1.5,percent,2019-07-01,first\n");
    JsonObject other =
        imports().file("outlook.csv", head + "api_growth,2019-Q2,7,percent,2019-07-01,first\n");
    assertThat(other.getJsonObject("result").getInt("refused")).isEqualTo(1);
    imports().file("outlook.csv", head + "api_growth,2019-Q2,-1.40,percent,2019-08-01,then\n");
    assertThat(only("outlook/api_growth").getString("value")).isEqualTo("-1.40");
    assertThat(only("outlook?indicator=api_growth&asOf=2019-07-31").getString("value"))
        .isEqualTo("-1.5");
    assertThat(all("outlook/api_growth?vintages=all"))
        .extracting(vintage -> vintage.getBoolean("latest"))
        .containsExactly(false, true);
  }

  @Test
  void theOutlookIsAFileThatCanBeImportedAgain() {
    Sample.loadOutlook(imports());
    Answer file = anyone.get("outlook?vintages=all", "Accept", "text/csv");
    assertThat(file.header("Content-Type")).startsWith("text/csv");
    assertThat(
            anyone
                .get(
                    "outlook?vintages=all",
                    "Accept",
                    "text/csv",
                    "If-None-Match",
                    file.header("ETag"))
                .status())
        .isEqualTo(304);
    JsonObject again = imports().file("outlook.csv", file.body()).getJsonObject("result");
    assertThat(again.getInt("unchanged")).isGreaterThanOrEqualTo(4);
    assertThat(again.getInt("accepted") + again.getInt("refused")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "period, 2023-13",
    "currency, yuan",
    "vintages, first",
    "asOf, tomorrow",
    "colour, red"
  })
  void theOutlookIsNotAskedOtherwise(String name, String value) {
    Answer answer = anyone.get("outlook?" + name + "=" + value);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(errors(answer)).extracting(error -> error.getString("field")).contains(name);
  }

  @Test
  void theContractIsServed() {
    JsonObject contract = anyone.get("openapi.json").json();
    assertThat(contract.getString("openapi")).startsWith("3.1");
    assertThat(contract.getJsonObject("paths").keySet()).isNotEmpty();
  }

  @Test
  void aMetricIsDefinedInBothLanguages() {
    JsonObject metric = anyone.get("metrics/tentative_deal_value").json();
    assertThat(metric.getJsonObject("definition").values())
        .allSatisfy(text -> assertThat(((JsonString) text).getString()).isNotBlank());
  }

  private Client statistics() {
    return anyone.bearing(tokens.of("STATISTICS"));
  }

  private Imports imports() {
    return new Imports(statistics());
  }

  /** All items of a list, page by page. */
  private List<JsonObject> all(String path) {
    List<JsonObject> all = new ArrayList<>();
    @Nullable String next = "";
    while (next != null) {
      String more = (path.contains("?") ? "&" : "?") + "limit=200" + next;
      JsonObject page = anyone.get(path + more).json();
      all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
      next = page.isNull("next") ? null : "&after=" + page.getString("next");
    }
    return all;
  }

  private JsonObject only(String path) {
    List<JsonObject> items = all(path);
    assertThat(items).as(path).hasSize(1);
    return items.get(0);
  }

  private long position() {
    return anyone.get(EDITION).json().getJsonNumber("position").longValue();
  }

  private static List<JsonObject> errors(Answer answer) {
    return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class);
  }
}
