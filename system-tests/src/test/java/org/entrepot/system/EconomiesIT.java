package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Economies over HTTP, and least developed ones among those that figures name. */
@ExtendWith(Running.class)
class EconomiesIT {

  private static final String SIXTH = "editions/" + Sample.EDITION;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Client anyone;
  private final Client statistics;

  EconomiesIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void sample(Tokens tokens, Client client) {
    Sample.load(new Imports(client.bearing(tokens.of("STATISTICS"))));
  }

  private List<String> codes(String query) {
    Answer answer = anyone.get("economies" + query);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(each -> each.getString("alpha2"))
        .toList();
  }

  @Test
  void theListOfADayIsReadAndSearched() {
    assertThat(codes("?on=2023-11-05&leastDeveloped=true&limit=200")).hasSize(46).contains("BT");
    assertThat(codes("?on=2023-12-13&leastDeveloped=true&limit=200")).hasSize(45).contains("ST");
    assertThat(codes("?q=HND")).containsExactly("HN");
    Answer page = anyone.get("economies?limit=2");
    assertThat(page.json().getString("next")).isNotBlank();
    assertThat(page.header("Link")).contains("rel=\"next\"");
    assertThat(anyone.get("economies?on=2017-12-31").status()).isEqualTo(400);
    for (String list : List.of("economies", "editions", "../../economies")) {
      assertThat(anyone.get(list + "?after=NQ").status()).as(list).isEqualTo(400);
    }
    assertThat(anyone.get("economies?leastDeveloped=maybe").body()).contains("maybe");
  }

  /** Without the mark Excel takes the names for letters of its own. */
  @Test
  void aFileForPeopleBeginsWithTheByteOrderMarkAndOneForProgramsDoesNot() {
    assertThat(anyone.get("../../economies.csv").body()).startsWith("\uFEFF").contains("阿尔巴尼亚");
    assertThat(anyone.get("economies", "Accept", "text/csv").body()).doesNotContain("\uFEFF");
  }

  @Test
  void theOrganiserSaysWhatAnEconomyIsCalled() {
    String path = "economies/TR";
    assertThat(rename(anyone, path, "Turkey", anyone.get(path).header("ETag")).status())
        .isEqualTo(401);
    assertThat(
            statistics
                .send("PATCH", path, name("Turkey"), "Content-Type", "application/json")
                .status())
        .isEqualTo(428);
    Answer renamed = rename(statistics, path, "Turkey", anyone.get(path).header("ETag"));
    assertThat(renamed.status()).as(renamed.body()).isEqualTo(200);
    assertThat(anyone.get(path).json().getJsonObject("name").getString("en")).isEqualTo("Turkey");
    assertThat(codes("?q=Turkey")).containsExactly("TR");
    assertThat(rename(statistics, path, "Türkiye", anyone.get(path).header("ETag")).status())
        .isEqualTo(200);
    assertThat(rename(statistics, path, " ", anyone.get(path).header("ETag")).body())
        .contains("field.missing");
    Answer removed =
        statistics.send(
            "PATCH",
            path,
            BodyPublishers.ofString("{\"name\": {\"en\": \"Turkey\", \"zh\": null}}"),
            "Content-Type",
            "application/merge-patch+json",
            "If-Match",
            anyone.get(path).header("ETag"));
    assertThat(removed.status()).as(removed.body()).isEqualTo(422);
    assertThat(removed.body()).contains("field.missing", "\"zh\"");
    assertThat(anyone.get(path).body()).contains("Türkiye", "土耳其");
    assertThat(anyone.get("economies/QQ").status()).isEqualTo(404);
    assertThat(anyone.get("economies/US").json().getJsonObject("name").getString("zh"))
        .isEqualTo("美国");
  }

  @Test
  void hongKongMacaoAndTaiwanAreNamedInOneManner() {
    for (String[] manner :
        new String[][] {{"PLAIN", "Hong Kong"}, {"of_china", "Hong Kong, China"}}) {
      Answer named =
          statistics.send(
              "PUT",
              "economies/regions/naming",
              BodyPublishers.ofString("{\"naming\": \"" + manner[0] + "\"}"),
              "Content-Type",
              "application/json");
      assertThat(named.status()).as(named.body()).isEqualTo(200);
      assertThat(anyone.get("economies/HK").json().getJsonObject("name").getString("en"))
          .isEqualTo(manner[1]);
    }
  }

  private static BodyPublisher name(String english) {
    return BodyPublishers.ofString("{\"name\": {\"en\": \"" + english + "\"}}");
  }

  private static Answer rename(Client client, String path, String english, String tag) {
    return client.send(
        "PATCH", path, name(english), "Content-Type", "application/json", "If-Match", tag);
  }

  @Test
  void itIsTakenAway() {
    String query = "economies?on=2023-11-05&leastDeveloped=true";
    Answer csv = anyone.get(query, "Accept", "text/csv");
    assertThat(csv.body().lines()).hasSize(47);
    Answer sheet = anyone.get(query, "Accept", XLSX);
    assertThat(sheet.header("Content-Type")).isEqualTo(XLSX);
    assertThat(sheet.body()).startsWith("PK");
    for (Answer file : List.of(csv, sheet)) {
      String type = file.header("Content-Type");
      assertThat(anyone.get(query, "Accept", type, "If-None-Match", file.header("ETag")).status())
          .as(type)
          .isEqualTo(304);
    }
  }

  @Test
  void newcomersAreNotLeastDevelopedForThat() {
    JsonObject figure = anyone.get(SIXTH + "/figures/first_time_economies").json();
    List<String> members = texts(figure, "members");
    List<String> listed = codes("?on=2023-11-05&leastDeveloped=true&limit=200");
    assertThat(members).hasSize(11).contains("DM", "HN", "ZW");
    assertThat(texts(figure, "leastDeveloped"))
        .isEqualTo(members.stream().filter(listed::contains).toList())
        .doesNotContain("DM", "HN", "ZW");
  }

  @Test
  void economiesWithExhibitorsSayWhichWereLeastDeveloped() {
    JsonObject figure = anyone.get(SIXTH + "/figures/economies_with_exhibitors?by=economy").json();
    List<String> there =
        figure.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
            .map(part -> part.getString("key"))
            .toList();
    assertThat(there).hasSize(128);
    assertThat(texts(figure, "leastDeveloped"))
        .isNotEmpty()
        .isEqualTo(
            codes("?on=2023-11-05&leastDeveloped=true&limit=200").stream()
                .filter(there::contains)
                .toList());
    assertThat(anyone.get(SIXTH + "/figures/exhibitors").json().isNull("leastDeveloped")).isTrue();
  }

  private static List<String> texts(JsonObject figure, String name) {
    return figure.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }

  @Test
  void exhibitorsAreNarrowedToLeastDevelopedEconomies() {
    JsonObject figure = anyone.get(SIXTH + "/figures/economies_with_exhibitors?by=economy").json();
    Answer csv =
        anyone.get(SIXTH + "/registers/exhibitors?least_developed=yes", "Accept", "text/csv");
    assertThat(csv.body().lines().count() - 1)
        .isGreaterThanOrEqualTo(texts(figure, "leastDeveloped").size());
  }
}
