package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The claims of the news article, answered from the sample's records. */
@ExtendWith(Running.class)
class ClaimsIT {

  private static final String SIXTH = "editions/" + Sample.EDITION;
  private static final int CLAIMS = 22;

  private final Client anyone;
  private final Client statistics;

  ClaimsIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void sample(Tokens tokens, Client client) {
    Sample.load(new Imports(client.bearing(tokens.of("STATISTICS"))));
  }

  private JsonObject claim(String id) {
    Answer answer = anyone.get("claims/" + id);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private String known(String id) {
    return claim(id).getJsonObject("known").getString("en");
  }

  @Test
  void everyClaimOfTheArticleIsConfirmedByRecords() {
    List<String> verdicts =
        IntStream.rangeClosed(1, CLAIMS)
            .mapToObj(id -> claim(Integer.toString(id)))
            .map(each -> each.getString("id") + " " + each.getString("verdict"))
            .toList();
    assertThat(verdicts)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, CLAIMS).mapToObj(id -> id + " CONFIRMED").toList());
  }

  @Test
  void aClaimLeadsToItsPositionsAndRecords() {
    JsonObject claim = claim("13");
    assertThat(claim.getJsonObject("positions")).containsKey(Sample.EDITION);
    JsonObject records = anyone.get(claim.getString("records")).json();
    assertThat(records.getJsonArray("items").getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allMatch(posting -> posting.getString("economy").equals("AU"));
  }

  @Test
  void whatOneRecordDecidesLeadsToThatRecord() {
    String record = claim("18").getString("page");
    assertThat(record).contains("agreements");
    Answer page = anyone.get(record, "Accept-Language", "en");
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(page.body()).contains("Befar Group", "Emerson");
    String listed = anyone.get("../../claims", "Accept-Language", "en").body();
    assertThat(listed.replaceAll("(?s).*<li id=\"claim-18\"(.*?)</li>.*", "$1"))
        .contains("href=\"" + record + "\"");
  }

  @Test
  void theListIsWholeAndInOrderAlsoAsCsv() {
    List<JsonObject> items =
        anyone.get("claims?limit=3").json().getJsonArray("items").getValuesAs(JsonObject.class);
    assertThat(items).extracting(each -> each.getString("id")).containsExactly("1", "2", "3");
    String next = anyone.get("claims?limit=3").json().getString("next");
    assertThat(anyone.get("claims?limit=3&after=" + next).json().getJsonArray("items"))
        .extracting(each -> each.asJsonObject().getString("id"))
        .containsExactly("4", "5", "6");
    assertThat(anyone.get("claims", "Accept", "text/csv").body().lines())
        .hasSizeGreaterThan(CLAIMS)
        .first()
        .asString()
        .startsWith("id,edition,about");
  }

  @Test
  void aMistypedFieldOfThePageLeavesTheListAndTheOtherFields() {
    Answer page = anyone.get("../../claims?verdict=maybe&edition=ciie-6", "Accept-Language", "en");
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body())
        .contains("\"maybe\" is not one of the choices. Choose one of them, such as Confirmed.")
        .contains("id=\"claim-1\"")
        .doesNotContain("id=\"claim-19\"")
        .doesNotContain("verdict=maybe\"");
    assertThat(anyone.get("../../claims?edition=none").status()).isEqualTo(400);
    assertThat(anyone.get("../../claims.csv?verdict=maybe").status()).isEqualTo(400);
  }

  @Test
  void theListIsNarrowedToAnEditionOrAVerdict() {
    assertThat(ids("claims?edition=ciie-6&limit=200")).contains("1", "15").doesNotContain("19");
    assertThat(ids("claims?verdict=confirmed&limit=200")).contains("1", "19");
    assertThat(ids("claims?edition=ciie-6&verdict=UNKNOWN&limit=200")).doesNotContain("1");
    Answer refused = anyone.get("claims?verdict=true");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("CONFIRMED, CONSISTENT, CONTRADICTED, UNKNOWN");
    assertThat(anyone.get("claims?verdict=").status()).isEqualTo(400);
    assertThat(anyone.get("claims?edition=none").status()).isEqualTo(400);
    assertThat(anyone.get("claims?after=").status()).isEqualTo(400);
    assertThat(anyone.get("claims?after=" + "YSBi").status())
        .as("\"a b\" is not a code")
        .isEqualTo(400);
    assertThat(anyone.get("claims?edition=ciie-6", "Accept", "text/csv").body())
        .contains("\n1,ciie-6,")
        .doesNotContain("indicator:");
    assertThat(
            anyone
                .get(
                    "claims",
                    "Accept",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition"))
        .contains("claims.xlsx");
  }

  private List<String> ids(String path) {
    return anyone.get(path).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(each -> each.getString("id"))
        .toList();
  }

  @Test
  void aClaimOfWhatIsMeasuredIsAsExactAsItSays() {
    String claims =
        """
        id,edition,about,value,unit,qualifier
        A1,ciie-6,metric:net_space,%dE3,m2,exact
        A2,ciie-6,metric:net_space,%d,m2,exact
        A3,ciie-6,metric:net_space,1E999999999,m2,exact
        """;
    BigDecimal space =
        new BigDecimal(anyone.get(SIXTH + "/figures/net_space").json().getString("value"));
    long thousands = space.movePointLeft(3).setScale(0, RoundingMode.HALF_UP).longValueExact();
    JsonObject job =
        new Imports(statistics)
            .file("claims.csv", claims.formatted(thousands, thousands * 1000 + 200));
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
    assertThat(claim("A1").getString("verdict")).isEqualTo("CONFIRMED");
    assertThat(claim("A2").getString("verdict")).isEqualTo("CONTRADICTED");
    assertThat(claim("A3").getString("verdict")).isEqualTo("UNKNOWN");
  }

  @Test
  void aClaimThatWasAMistakeIsTakenBack() {
    String mistake = "id,edition,about,value,qualifier\nW1,ciie-6,metric:exhibitors,1,exact\n";
    new Imports(statistics).file("claims.csv", mistake);
    String record = "registers/claims/W1";
    String seen = statistics.get(record).header("ETag");
    assertThat(delete(anyone, record, seen)).isEqualTo(401);
    assertThat(statistics.send("DELETE", record, BodyPublishers.noBody()).status()).isEqualTo(428);
    assertThat(delete(statistics, record, "\"other\"")).isEqualTo(412);
    assertThat(delete(statistics, record, seen)).isEqualTo(204);
    assertThat(anyone.get("claims/W1").status()).isEqualTo(404);
    assertThat(delete(statistics, record, seen)).isEqualTo(404);
    String company = "registers/companies/" + smallFirm();
    assertThat(delete(statistics, company, statistics.get(company).header("ETag"))).isEqualTo(409);
  }

  private static int delete(Client client, String record, String seen) {
    return client.send("DELETE", record, BodyPublishers.noBody(), "If-Match", seen).status();
  }

  @Test
  void whatIsWrongIsContradictedAndSaysWhatIsKnown() {
    String claims =
        """
        id,edition,about,dimension,value,unit,qualifier,through
        X1,ciie-6,metric:exhibitors,,5000,enterprises,exact,
        X2,ciie-6,growth:tentative_deal_value,,9,percent,exact,
        X3,ciie-6,metric:first_time_economies,,AU,,includes,
        X4,ciie-6,metric:agreements,kind=STRATEGIC_COOPERATION,Nobody;Emerson,,exists,
        X5,,indicator:imports_growth,period=2023-10,9,percent,exact,
        X6,ciie-6,attribute:days,,2023-11-06/2023-11-10,,exact,
        X7,ciie-5,record:exhibitors,,,,record,
        X8,ciie-6,metric:bodies_attending,,72,countries,exact,
        Y1,ciie-6,metric:exhibitors,colour=red,5,enterprises,exact,
        Y2,,indicator:visits_growth,,5,percent,exact,
        Y3,ciie-6,metric:tentative_deal_value,,78.41,EUR bn,exact,
        """;
    JsonObject job = new Imports(statistics).file("claims.csv", claims);
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
    for (String id : List.of("X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8")) {
      assertThat(claim(id).getString("verdict")).as(claim(id).toString()).isEqualTo("CONTRADICTED");
    }
    for (String id : List.of("Y1", "Y2", "Y3")) {
      assertThat(claim(id).getString("verdict")).as(claim(id).toString()).isEqualTo("UNKNOWN");
      assertThat(claim(id).getJsonObject("reason").getString("zh")).isNotBlank();
    }
    assertThat(known("X1")).contains("3,486");
    assertThat(anyone.get("claims/none").status()).isEqualTo(404);
  }

  @Test
  void anotherSizeOfOneCompanyMovesTwoClaimsAndNotThePast() {
    String smes = SIXTH + "/figures/overseas_organised_smes";
    JsonObject before = anyone.get(smes).json();
    String growth = known("15");
    String company = smallFirm();
    change("registers/companies/" + company, "size_class", "LARGE");
    long after = before.getJsonNumber("value").longValue() - 1;
    assertThat(known("16")).contains("%,d".formatted(after));
    assertThat(known("15")).isNotEqualTo(growth);
    JsonObject then = anyone.get(smes + "?at=" + before.getJsonNumber("position")).json();
    assertThat(then.get("value")).isEqualTo(before.get("value"));
    change("registers/companies/" + company, "size_class", "SME");
    assertThat(known("15")).isEqualTo(growth);
  }

  /** A small firm of the sixth edition that came in a group from overseas. */
  private String smallFirm() {
    return statistics
        .get(SIXTH + "/registers/exhibitors?role=MAIN&channel=OVERSEAS_ORGANISED&limit=200")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(each -> each.getJsonObject("fields").getString("company"))
        .filter(code -> size(code).equals("SME"))
        .findFirst()
        .orElseThrow();
  }

  private String size(String company) {
    return statistics
        .get("registers/companies/" + company)
        .json()
        .getJsonObject("fields")
        .getString("size_class", "");
  }

  @Test
  void withoutItsOnlyExhibitorAnEconomyIsNoLongerThere() {
    String exhibitor =
        anyone
            .get(SIXTH + "/figures/exhibitors/records?economy=DM&limit=1")
            .json()
            .getJsonArray("items")
            .getJsonObject(0)
            .getJsonObject("source")
            .getString("code");
    assertThat(known("7")).contains("128");
    String record = SIXTH + "/registers/exhibitors/" + exhibitor;
    change(record, "role", "REPRESENTED");
    assertThat(known("7")).contains("127");
    assertThat(claim("17").getString("verdict")).isEqualTo("CONTRADICTED");
    change(record, "role", "MAIN");
    assertThat(known("7")).contains("128");
    assertThat(claim("17").getString("verdict")).isEqualTo("CONFIRMED");
  }

  private void change(String record, String column, String value) {
    Answer changed =
        statistics.send(
            "PATCH",
            record,
            BodyPublishers.ofString("{\"fields\": {\"%s\": \"%s\"}}".formatted(column, value)),
            "Content-Type",
            "application/merge-patch+json",
            "If-Match",
            statistics.get(record).header("ETag"));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
  }
}
