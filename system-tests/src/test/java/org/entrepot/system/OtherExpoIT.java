package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Another expo beside the sample has its own right figures, and leaves the sample's as they were.
 */
@ExtendWith(Running.class)
class OtherExpoIT {

  private static final String THIRD = "editions/" + InventedFair.THIRD;
  private static final String VALUE = "tentative_deal_value";

  /** What the sample said before the other expo came. */
  private static List<JsonValue> before = List.of();

  private final Client anyone;
  private final Client statistics;

  OtherExpoIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void bothExpos(Tokens tokens, Client client) {
    Client statistics = client.bearing(tokens.of("STATISTICS"));
    Imports imports = new Imports(statistics);
    Sample.load(imports);
    before = sample(client);
    JsonObject job = imports.bundle(InventedFair.bundle());
    assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
    assertThat(job.getJsonObject("result").getInt("refused")).as(job.toString()).isZero();
    compareNewProducts(statistics);
  }

  /** A person calls the one figure comparable that was published of the fair. */
  private static void compareNewProducts(Client statistics) {
    String list = "editions/" + InventedFair.SECOND + "/published-figures";
    JsonObject figure = statistics.get(list).json().getJsonArray("items").getJsonObject(0);
    String path = list + "/" + figure.getJsonNumber("id");
    Answer tied =
        statistics.send(
            "PUT",
            path + "/tie",
            BodyPublishers.ofString("{\"metric\": \"new_products\", \"comparable\": \"YES\"}"),
            "Content-Type",
            "application/json",
            "If-Match",
            statistics.get(path).header("ETag"));
    assertThat(tied.status()).as(tied.body()).isEqualTo(200);
  }

  /** Its figures and what the article's claims come to, without what is said of publications. */
  private static List<JsonValue> sample(Client client) {
    List<JsonValue> said = new ArrayList<>();
    for (String edition : List.of("ciie-5", Sample.EDITION)) {
      client
          .get("editions/" + edition + "/figures")
          .json()
          .getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .forEach(each -> said.add(without(each, "positions", "records")));
    }
    IntStream.rangeClosed(1, 22)
        .mapToObj(id -> client.get("claims/" + id).json())
        .forEach(each -> said.add(without(each, "positions", "records", "page")));
    return said;
  }

  private static JsonObject without(JsonObject json, String... names) {
    var rest = Json.createObjectBuilder(json);
    for (String name : names) {
      rest.remove(name);
    }
    return rest.build();
  }

  private JsonObject figure(String edition, String figure) {
    Answer answer = anyone.get("editions/" + edition + "/figures/" + figure);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private JsonObject third(String figure) {
    return figure(InventedFair.THIRD, figure);
  }

  private static List<String> strings(JsonObject json, String array) {
    return json.getJsonArray(array).stream().map(each -> ((JsonString) each).getString()).toList();
  }

  /**
   * In euros, a year's part of each: C1 5,000,000; C2 1,069,000 USD / 1.069 = 1,000,000; C3
   * 300,480,000 JPY / 150.24 x 12 / 24 = 1,000,000, at Friday's rate for Saturday, the last day,
   * which in Shanghai is over before it is in Santiago; C4 857,950 GBP / 0.85795 x 12 / 36 =
   * 333,333.33; C6 123,456.70, for half a year and counted whole. C5 waits. Together 7,456,790.03.
   */
  @Test
  void valueIsInTheReportingCurrencyInBothLanguages() {
    JsonObject value = third(VALUE);

    assertThat(value.getString("value")).isEqualTo("7456790.03");
    assertThat(value.getString("unit")).isEqualTo("EUR");
    assertThat(value.getJsonObject("rounded").getString("unit")).isEqualTo("EUR m");
    assertThat(value.getJsonObject("text").getString("en")).isEqualTo("7.46 million euros");
    assertThat(value.getJsonObject("text").getString("zh")).isEqualTo("746万欧元");
    assertThat(third("deals").getInt("value")).isEqualTo(5);
  }

  @Test
  void aCurrencyWithoutAnyRateCountsWhereItIsTheExposOwn() {
    JsonObject value = figure(InventedFair.FIRST, VALUE);

    assertThat(value.getString("value")).isEqualTo("500000000.00");
    assertThat(value.getJsonObject("text").getString("en")).isEqualTo("500.00 million CLP");
    assertThat(value.getJsonObject("text").getString("zh")).isEqualTo("5.00亿CLP");
    assertThat(value.get("comparison")).isEqualTo(JsonValue.NULL);
    JsonObject waiting = statistics.get(THIRD + "/deals/waiting").json();
    assertThat(waiting.getJsonArray("items")).hasSize(1);
    assertThat(waiting.getJsonArray("items").getJsonObject(0).getString("code")).isEqualTo("C5");
  }

  /**
   * B1 6,000,000 and B2 1,072,600 USD / 1.0726 = 1,000,000 in the second edition: 456,790.03 more
   * is 6.5256 percent. The first counts in pesos, and the sample's 73.5 billion are another's.
   */
  @Test
  void growthAndRecordAreAmongItsOwnEditions() {
    assertThat(figure(InventedFair.SECOND, VALUE).getString("value")).isEqualTo("7000000.00");
    JsonObject value = third(VALUE);
    JsonObject growth = value.getJsonObject("comparison");
    assertThat(growth.getString("edition")).isEqualTo(InventedFair.SECOND);
    assertThat(growth.getJsonObject("growth").getString("low")).isEqualTo("6.53");
    assertThat(growth.getString("rounded")).isEqualTo("6.5");
    JsonObject mark = value.getJsonObject("record");
    assertThat(mark.getBoolean("holds")).isTrue();
    assertThat(strings(mark, "among")).containsExactly(InventedFair.SECOND);
    assertThat(mark.getJsonArray("leftOut").getValuesAs(JsonObject.class))
        .extracting(each -> each.getString("edition") + " " + each.getString("because"))
        .containsExactly("feria-1 OTHER_UNIT");
    assertThat(value.getJsonObject("positions").keySet()).noneMatch(code -> code.contains("ciie"));
  }

  /** Without C3 it is 6,456,790.03, which is 543,209.97 or 7.7601 percent less. */
  @Test
  void theLastDayIsThatOfSantiago() {
    JsonObject friday = third(VALUE + "?through=2023-06-09");
    assertThat(friday.getString("value")).isEqualTo("6456790.03");
    assertThat(friday.getJsonObject("comparison").getString("rounded")).isEqualTo("-7.8");
    assertThat(third(VALUE + "?through=2023-06-10").getString("value")).isEqualTo("7456790.03");
    String late =
        """
        edition,deal,buyer,seller,subject,value,currency,signed_on,term_months
        feria-3,C9,FERIA-BUYER,FERIA-CL,GOODS,1,EUR,2023-06-11,12
        """;
    JsonObject job = new Imports(statistics).file("deals.csv", late);
    assertThat(job.getJsonObject("result").getInt("refused")).as(job.toString()).isEqualTo(1);
    assertThat(anyone.get(THIRD).json().getString("timeZone")).isEqualTo("America/Santiago");
  }

  @Test
  void partsAreItsOwnSectionsAndAddUp() {
    JsonObject value = third(VALUE + "?by=section");

    assertThat(value.getJsonArray("parts").getValuesAs(JsonObject.class))
        .extracting(
            part ->
                part.getString("key")
                    + " "
                    + part.getJsonObject("name").getString("zh")
                    + " "
                    + part.getString("value"))
        .containsExactly("mining 采矿技术 2000000.00", "wine 葡萄酒 5333333.33");
    assertThat(value.getString("residual")).isEqualTo("123456.70");
    assertThat(anyone.get(THIRD + "/figures/" + VALUE + "?section=medical").status())
        .isEqualTo(400);
  }

  /**
   * Exhibitors are Z1 to Z5, from CL, DE, PE, AU and KE; BR is only represented. New are AU, in the
   * sample from its first edition on, and KE; PE took part in the first. Of three hosts two are
   * governments, and only that of the United States is new here, where ciie-6 knew it. Two items
   * are shown after the three that were published of the second edition.
   */
  @ParameterizedTest
  @CsvSource({
    "exhibitors, 5, 150.0",
    "economies_with_exhibitors, 5, 150.0",
    "overseas_organised_smes, 2, 100.0",
    "fortune_500_and_leaders, 2, 100.0",
    "first_time_economies, 2, 100.0",
    "net_space, 200.50, 54.2",
    "pavilion_deal_value, 5000000.00, ",
    "pavilion_exhibitors, 1, ",
    "pavilion_hosts, 3, 200.0",
    "first_time_government_hosts, 1, 0.0",
    "new_products, 2, -33.3",
    "bodies_attending, 2, ",
    "bodies_country_exhibition, 1, ",
    "sign_ups, 1, ",
    "sign_up_area, 40.00, ",
    "agreements, 1, "
  })
  void countsWhatIsItsOwn(String metric, String value, @Nullable String growth) {
    JsonObject figure = third(metric);

    assertThat(Objects.toString(figure.get("value")).replace("\"", "")).isEqualTo(value);
    assertThat(
            figure.get("comparison") instanceof JsonObject comparison
                ? comparison.getString("rounded")
                : null)
        .isEqualTo(growth);
  }

  @Test
  void newcomersAreThoseWhoAreNewHere() {
    assertThat(strings(third("first_time_economies"), "members")).containsExactly("AU", "KE");
    assertThat(strings(third("first_time_government_hosts"), "members")).containsExactly("US");
    assertThat(strings(figure(InventedFair.SECOND, "first_time_economies"), "members"))
        .containsExactly("DE");
  }

  @Test
  void claimsAboutItAreJudgedByItsOwnFigures() {
    Map<String, String> verdicts =
        IntStream.rangeClosed(1, 8)
            .mapToObj(i -> anyone.get("claims/F" + i).json())
            .collect(
                Collectors.toMap(each -> each.getString("id"), each -> each.getString("verdict")));

    assertThat(verdicts.remove("F7")).as("in another currency").isEqualTo("UNKNOWN");
    assertThat(verdicts.remove("F8")).as("was there before").isEqualTo("CONTRADICTED");
    assertThat(verdicts.values()).hasSize(6).containsOnly("CONFIRMED");
  }

  @Test
  void theSampleSaysWhatItSaidBefore() {
    assertThat(sample(anyone)).hasSameSizeAs(before).isEqualTo(before);
  }

  @Test
  @NeedsBrowser
  void itsPagesNameNeitherTheSampleNorItsCurrency(Server server, Browser browser) {
    for (String language : List.of("en-GB", "zh-CN")) {
      Page page = browser.page(server.url(), language, ColorScheme.LIGHT);
      for (String path : List.of("", "/figures/" + VALUE, "/figures/first_time_economies")) {
        page.navigate(THIRD + path);
        assertThat(page.title() + page.locator("body").innerText())
            .as(page.url())
            .doesNotContainIgnoringCase("CIIE")
            .doesNotContain("China International", "进口博览会", "Shanghai", "上海")
            .doesNotContain("USD", "US$", "US dollar", "美元", "UTC+8");
      }
      page.navigate(THIRD);
      assertThat(page.title())
          .contains(language.startsWith("zh") ? "第三届圣地亚哥博览会" : "Third Santiago Fair");
      page.navigate(THIRD + "/figures/" + VALUE);
      assertThat(page.locator(".headline").first().innerText())
          .contains(language.startsWith("zh") ? "746" : "7.46")
          .contains(language.startsWith("zh") ? "欧元" : "euros");
      assertThat(page.locator("body").innerText())
          .contains("7,456,790.03")
          .containsPattern("UTC−[34]");
    }
  }

  @Test
  void everyPostingLeadsToTheRecordThatItComesFrom() {
    List<JsonObject> sources =
        anyone
            .get(THIRD + "/postings?limit=200")
            .json()
            .getJsonArray("items")
            .getValuesAs(JsonObject.class)
            .stream()
            .map(posting -> posting.getJsonObject("source"))
            .distinct()
            .toList();
    assertThat(sources)
        .extracting(source -> source.getString("type"))
        .contains("deal", "exhibitor", "body", "host", "item", "sign_up", "agreement");
    for (JsonObject source : sources) {
      Answer record = anyone.get(source.getString("href"));
      assertThat(record.status()).as(source.toString()).isEqualTo(200);
      assertThat(record.json().getString("code")).isEqualTo(source.getString("code"));
    }
    JsonObject took = anyone.get("editions/" + InventedFair.FIRST + "/postings?limit=200").json();
    assertThat(took.getJsonArray("items").toString()).contains("/registers/participations/PE\"");
    assertThat(third("deals").getString("records")).isNotBlank();
    JsonObject deal =
        anyone
            .get(third("deals").getString("records"))
            .json()
            .getJsonArray("items")
            .getJsonObject(0);
    assertThat(deal.getJsonObject("source").getString("href"))
        .endsWith(THIRD + "/registers/deals/" + deal.getJsonObject("source").getString("code"));
  }

  @Test
  void exhibitorsAreNarrowedToThoseOfAnEconomy() {
    String exhibitors = THIRD + "/registers/exhibitors?economy=PE";
    assertThat(anyone.get(exhibitors).json().getJsonArray("items"))
        .extracting(each -> each.asJsonObject().getString("code"))
        .containsExactly("Z3");
    assertThat(anyone.get(exhibitors, "Accept", "text/csv").body().lines()).hasSize(2);
    assertThat(
            anyone
                .get(THIRD + "/registers/exhibitors?industry_leader=YES")
                .json()
                .getJsonArray("items"))
        .hasSize(1);
    assertThat(anyone.get(THIRD + "/registers/sign-ups?economy=DE").json().getJsonArray("items"))
        .hasSize(1);
  }
}
