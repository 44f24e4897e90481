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
        "{\"about\": \"indicator:x\", \"qualifier\": \"exists\", \"note\": \"\\ud800\"}",
        "{\"about\": \"metric:exhibitors\", \"qualifier\": \"exact\", \"edition\": \"none\"}",
        "{}"
      })
  void aClaimThatIsNoneIsRefusedByName(String wish) {
    Answer refused = statistics.post("claims", JSON, wish);

    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.header("Content-Type")).contains("application/problem+json");
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
