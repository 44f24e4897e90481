package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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

  EconomiesIT(Client anyone) {
    this.anyone = anyone;
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
    assertThat(anyone.get("economies?leastDeveloped=maybe").body()).contains("maybe");
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
