package org.entrepot.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public pages, given again while nothing moves, to whoever may have the same. */
@ExtendWith(Running.class)
class KeptPagesIT {

  private static final SmallExpo EXPO = new SmallExpo("kept-pages");
  private static final String PAGE = "../../editions/" + EXPO.edition();

  private final Client anyone;
  private final Client statistics;

  KeptPagesIT(Tokens tokens, Client anyone) {
    this.anyone = anyone;
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    assertThat(imports.bundle(EXPO.bundle()).getString("state")).isEqualTo("SUCCEEDED");
  }

  @Test
  void aPageIsGivenAgainAndIsKnownByItsTag() {
    Answer first = anyone.get(PAGE);
    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(first.header("Content-Type")).startsWith("text/html");
    assertThat(first.header("Set-Cookie")).isEmpty();
    assertThat(first.header("Vary")).contains("Cookie").contains("Accept-Language");

    // editions open and end by the minute, and so may pages
    Await.until(
        "a page that is still the same",
        Duration.ofSeconds(10),
        () -> {
          String tag = anyone.get(PAGE).header("ETag");
          Answer known = anyone.get(PAGE, "If-None-Match", tag);
          return known.status() == 304 && known.body().isEmpty();
        });
  }

  @Test
  void everyLanguageAndThemeHasItsOwn() {
    String english = anyone.get(PAGE, "Accept-Language", "en").body();
    String chinese = anyone.get(PAGE, "Accept-Language", "zh-CN").body();
    String dark = anyone.get(PAGE, "Cookie", "theme=dark; language=en").body();

    assertThat(chinese).contains("lang=\"zh").isNotEqualTo(english);
    assertThat(dark).contains("data-theme=\"dark\"");
    assertThat(english).contains("lang=\"en").doesNotContain("data-theme=\"dark\"");
    assertThat(anyone.get(PAGE, "Accept-Language", "zh-CN").body()).isEqualTo(chinese);
  }

  @Test
  void aPostingIsSeenAtOnceWhereItWasMade() {
    assertThat(anyone.get(PAGE).body()).doesNotContain("5,000,000");
    Imports imports = new Imports(statistics);
    Map<String, String> corrected = Map.of("deals.csv", EXPO.deal("5000000.00"));
    assertThat(imports.bundle(corrected).getString("state")).isEqualTo("SUCCEEDED");

    // which node of several has run the import nobody knows
    Await.until(
        "the overview with the new value",
        Duration.ofSeconds(2),
        () -> anyone.get(PAGE, "Accept-Language", "en").body().contains("5.00 million"));
  }

  @Test
  void whatIsNoPageIsNotKept() {
    String nowhere = "../../editions/nowhere-1";
    for (int time = 0; time < 2; time++) {
      Answer answer = anyone.get(nowhere);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.body()).contains("nowhere-1");
      assertThat(answer.header("ETag")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "economies?on=10%20Nvo%202023, Write it like 5 Nov 2023",
    "economies?on=31%20Dec%202017, starts on 1 January 2018",
    "economies?leastDeveloped=perhaps, is not one of the choices"
  })
  void aMistypedFieldIsSaidBesideTheListAndNotKept(String address, String said) {
    for (int time = 0; time < 2; time++) {
      Answer answer = anyone.get("../../" + address, "Accept-Language", "en");
      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.body()).contains(said).contains("<html", "</html>", "role=\"search\"");
      assertThat(answer.header("Content-Type")).startsWith("text/html");
      assertThat(answer.header("ETag")).isEmpty();
      String path = address.replaceFirst("\\?.*", "");
      String file = "../../" + address.replace(path, path + ".csv");
      assertThat(anyone.get(file).status()).as("a file of others than asked for").isEqualTo(400);
    }
  }

  @Test
  void aMomentThatIsNoneIsSaidAtItsField() {
    Answer answer =
        anyone.get(PAGE + "/figures/deals?on=later&time=17:30", "Accept-Language", "en");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("\"later\" is not a date.", "value=\"17:30\"");
    Answer found = anyone.get(PAGE + "/figures/deals?on=10%20Nov%202023&time=17:30");
    assertThat(found.status()).isEqualTo(302);
    assertThat(anyone.get(found.header("Location"), "Accept-Language", "en").body())
        .contains("value=\"10 Nov 2023\"");
  }

  @Test
  void theTypeOfAProblemIsAPage() {
    String type = anyone.get("editions/nowhere-1").json().getString("type");
    Answer page = anyone.get("../.." + type, "Accept-Language", "en");
    assertThat(page.status()).as(type).isEqualTo(200);
    assertThat(page.body()).contains("edition.unknown", "There is no edition");
    assertThat(anyone.get("../../problems").body()).contains("edition.unknown", "currency.form");
    assertThat(anyone.get("../../problems/no.such").status()).isEqualTo(404);
  }

  @Test
  void manyAtOnceGetTheSame() {
    List<String> pages =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(each -> anyone.get("../../claims", "Accept-Language", "en").body())
            .distinct()
            .toList();
    assertThat(pages).hasSizeBetween(1, 2);
  }
}
