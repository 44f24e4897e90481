package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read: its numbers are offered as claims, and one is put into the register. */
@ExtendWith(Running.class)
class TextIT {

  private static final String JSON = "application/json";
  private static final String ENGLISH =
      "The sixth China International Import Expo closed with 78.41 billion US dollars in tentative"
          + " deals, up 6.7 percent, a record. More than 3,400 enterprises from 128 countries and"
          + " regions showed 442 new products. Nearly 250 exhibitors came from Australia.";
  private static final String CHINESE = "第六届进博会按一年计意向成交784.1亿美元，比上届增长6.7%，创历史新高。";

  private final Client anyone;
  private final Client statistics;
  private final Client auditor;

  TextIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
    this.auditor = anyone.bearing(tokens.of("AUDITOR"));
  }

  @BeforeAll
  static void sample(Tokens tokens, Client client) {
    Sample.load(new Imports(client.bearing(tokens.of("STATISTICS"))));
  }

  private static Answer read(Client client, String text) {
    String body = Json.createObjectBuilder().add("text", text).build().toString();
    return client.post("claims/readings", JSON, body);
  }

  private static List<JsonObject> phrases(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("phrases").getValuesAs(JsonObject.class);
  }

  private static JsonObject likeliest(JsonObject phrase) {
    assertThat(phrase.getJsonArray("candidates")).as(phrase.toString()).isNotEmpty();
    return phrase.getJsonArray("candidates").getJsonObject(0);
  }

  private static String said(JsonObject phrase) {
    JsonObject candidate = likeliest(phrase);
    return String.join(
        " ",
        phrase.getString("text"),
        candidate.getString("about"),
        candidate.getString("edition"),
        candidate.getString("dimension", "-"),
        candidate.getString("verdict"));
  }

  @Test
  void theNumbersOfTheArticleAreOfferedAsItsClaims() {
    assertThat(phrases(read(statistics, ENGLISH)))
        .extracting(TextIT::said)
        .containsExactly(
            "78.41 billion US dollars metric:tentative_deal_value ciie-6 - CONFIRMED",
            "up 6.7 percent growth:tentative_deal_value ciie-6 - CONFIRMED",
            "record record:tentative_deal_value ciie-6 - CONFIRMED",
            "More than 3,400 enterprises metric:exhibitors ciie-6 - CONFIRMED",
            "128 countries and regions metric:economies_with_exhibitors ciie-6 - CONFIRMED",
            "442 new products metric:new_products ciie-6 - CONFIRMED",
            "Nearly 250 exhibitors metric:exhibitors ciie-6 economy=AU CONFIRMED");
  }

  @Test
  void theyAreInChineseToo() {
    List<JsonObject> phrases = phrases(read(auditor, CHINESE));

    assertThat(phrases)
        .extracting(TextIT::said)
        .containsExactly(
            "784.1亿美元 metric:tentative_deal_value ciie-6 - CONFIRMED",
            "增长6.7% growth:tentative_deal_value ciie-6 - CONFIRMED",
            "创历史新高 record:tentative_deal_value ciie-6 - CONFIRMED");
    assertThat(phrases.get(0))
        .containsEntry("start", Json.createValue(CHINESE.indexOf("784")))
        .containsEntry("value", Json.createValue("78410000000"));
  }

  /** The edition compared with, another expo and whoever is named first are not the subject. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The second CIIE drew deals worth US$71.13 billion, 23 percent more than the first edition."
            + " | 1 | growth:tentative_deal_value ciie-2",
        "The seventh CIIE brought $80.01 billion of deals, 2 percent more than the sixth."
            + " | 1 | growth:tentative_deal_value ciie-7",
        "At the CIIE of 2025 deals came to $83.49 billion, up 4.4 percent from 2024."
            + " | 1 | growth:tentative_deal_value ciie-8",
        "第七届进博会意向成交800.1亿美元，比第六届增长2.0%。 | 1 | growth:tentative_deal_value ciie-7",
        "第八届进博会成交834.9亿美元，较第七届增长4.4%。 | 1 | growth:tentative_deal_value ciie-8",
        "After 2023's $78.41 billion, this year's deals were $80.01 billion."
            + " | 1 | metric:tentative_deal_value ciie-7",
        "首届进博会成交578.3亿美元，第二届成交711.3亿美元，增长23%。 | 0 | metric:tentative_deal_value ciie-1",
        "Belgium's pavilion took $30 million, Japan's $45 million and Korea's $12 million."
            + " | 1 | economy=JP",
        "比利时馆成交3000万欧元，日本馆45亿日元，韩国馆1.2万亿韩元，香港馆5亿港元。 | 1 | economy=JP",
      })
  void theSubjectIsThatOfTheClause(String text, int phrase, String expected) {
    JsonObject found = phrases(read(statistics, text)).get(phrase);

    assertThat(said(found)).contains(expected);
    assertThat(said(found)).doesNotEndWith("CONTRADICTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Since the first edition in 2018 total deals topped $500 billion.",
        "The 138th Canton Fair closed with $25.65 billion in deals.",
        "第138届广交会意向出口成交256.5亿美元。",
        "The eighth CIIE was 44 percent bigger than the first edition."
      })
  void nothingIsOfferedWhereNoEditionHereIsMeant(String text) {
    assertThat(phrases(read(statistics, text)))
        .isNotEmpty()
        .allSatisfy(phrase -> assertThat(phrase.getJsonArray("candidates")).isEmpty());
  }

  private Answer readAs(String text, String whole, int start, String edition) {
    return statistics.post(
        "claims/readings",
        JSON,
        Json.createObjectBuilder()
            .add("text", text)
            .add("edition", whole)
            .add(
                "phrases",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("start", start).add("edition", edition)))
            .build()
            .toString());
  }

  @Test
  void theEditionIsChosenForTheTextAndForANumber() {
    String text = "The fair had 3,486 exhibitors, and 2,800 exhibitors came to another one.";

    List<JsonObject> read = phrases(readAs(text, "ciie-6", text.indexOf("2,800"), "ciie-5"));

    assertThat(read)
        .extracting(phrase -> likeliest(phrase).getString("edition"))
        .containsExactly("ciie-6", "ciie-5");
    Answer refused = readAs(text, "ciie-600", 0, "ciie-5");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().getString("code")).isEqualTo("edition.unknown");
    assertThat(readAs(text, "ciie-6", 13, "ciie-600").status()).isEqualTo(422);
    String none = "{\"text\": \"200 companies\", \"phrases\": [null]}";
    assertThat(statistics.post("claims/readings", JSON, none).status()).isEqualTo(400);
  }

  @Test
  void aWrongNumberIsContradictedAndStillOffered() {
    JsonObject phrase =
        phrases(read(statistics, "The sixth CIIE had 5,000 exhibitors from 128 countries.")).get(0);
    assertThat(likeliest(phrase).getString("verdict")).isEqualTo("CONTRADICTED");
    assertThat(likeliest(phrase).getJsonObject("known").getString("en")).contains("3,486");
  }

  @Test
  void whatSomebodyChoosesBecomesAClaim() {
    JsonObject candidate = likeliest(phrases(read(statistics, ENGLISH)).get(3));
    JsonObject wish =
        Json.createObjectBuilder()
            .add("edition", candidate.getString("edition"))
            .add("about", candidate.getString("about"))
            .add("value", candidate.getString("value"))
            .add("unit", candidate.getString("unit"))
            .add("qualifier", candidate.getString("qualifier"))
            .add("sentence", candidate.getString("sentence"))
            .add("source", "A press release of " + System.nanoTime())
            .build();

    Answer added = statistics.post("claims", JSON, wish.toString());

    assertThat(added.status()).as(added.body()).isEqualTo(201);
    JsonObject claim = anyone.get("claims/" + added.json().getString("id")).json();
    assertThat(claim.getString("verdict")).isEqualTo("CONFIRMED");
    assertThat(claim.getString("qualifier")).isEqualTo("more than");
    assertThat(claim.getString("sentence")).startsWith("More than 3,400 enterprises");
    Answer again = statistics.post("claims", JSON, wish.toString());
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().getString("id")).isEqualTo(claim.getString("id"));
    String inCapitals = wish.toString().replace("\"more than\"", "\"MORE THAN\"");
    assertThat(statistics.post("claims", JSON, inCapitals).status()).isEqualTo(200);
    assertThat(auditor.post("claims", JSON, wish.toString()).status()).isEqualTo(403);
    assertThat(anyone.post("claims", JSON, wish.toString()).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The sixth CIIE had no more than 3,500 exhibitors.", "第六届进博会参展企业不超过3500家。"})
  void atMostIsAQualifierOfTheRegister(String text) {
    JsonObject candidate = likeliest(phrases(read(statistics, text)).get(0));
    assertThat(candidate.getString("qualifier")).isEqualTo("at most");
    assertThat(candidate.getString("verdict")).isEqualTo("CONFIRMED");

    Answer added =
        statistics.post(
            "claims",
            JSON,
            Json.createObjectBuilder(candidate)
                .remove("verdict")
                .remove("known")
                .remove("reason")
                .add("source", "A press release of " + System.nanoTime())
                .build()
                .toString());

    assertThat(added.status()).as(added.body()).isEqualTo(201);
    JsonObject claim = anyone.get("claims/" + added.json().getString("id")).json();
    assertThat(claim.getString("qualifier")).isEqualTo("at most");
    assertThat(claim.getString("verdict")).isEqualTo("CONFIRMED");
  }

  @Test
  void theSameClaimSentByManyAtOnceIsSaidOnce() {
    String wish =
        "{\"edition\": \"ciie-6\", \"about\": \"metric:exhibitors\", \"qualifier\": \"record\","
            + " \"source\": \"Sent at once, %s\"}".formatted(System.nanoTime());
    List<Answer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> statistics.post("claims", JSON, wish))
            .toList();
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(7);
    assertThat(answers)
        .extracting(answer -> answer.json().getString("id"))
        .hasSize(8)
        .containsOnly(answers.get(0).json().getString("id"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"about\": \"colour:red\", \"qualifier\": \"exact\"}",
        "{\"about\": \"metric:exhibitors\", \"qualifier\": \"perhaps\"}",
        "{\"about\": \"metric:exhibitors\"}",
        "{\"about\": \"metric:exhibitors\", \"qualifier\": \"record\"}",
        "{\"about\": \"metric:visits\", \"qualifier\": \"record\", \"edition\": \"ciie-6\"}",
        "{\"about\": \"metric:exhibitors\", \"qualifier\": \"exact\", \"edition\": \"none\"}",
        "{}"
      })
  void aClaimThatIsNoneIsRefusedByName(String wish) {
    Answer refused = statistics.post("claims", JSON, wish);

    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.header("Content-Type")).contains("application/problem+json");
  }

  @Test
  void halfOfACharacterIsNoText() {
    String wish = "{\"about\": \"indicator:x\", \"qualifier\": \"exists\", \"note\": \"\\ud800\"}";

    Answer refused = statistics.post("claims", JSON, wish);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getString("code")).isEqualTo("json.surrogate");
  }

  @Test
  void aTextHasBounds() {
    assertThat(read(anyone, "200 companies").status()).isEqualTo(401);
    assertThat(read(statistics, " ").json().getString("code")).isEqualTo("reading.empty");
    assertThat(read(statistics, "x".repeat(10_001)).json().getString("code"))
        .isEqualTo("reading.long");
    assertThat(read(statistics, "200 companies, ".repeat(101)).json().getString("code"))
        .isEqualTo("reading.full");
    assertThat(phrases(read(statistics, "In 2023 nobody counted."))).isEmpty();
  }
}
