package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody pastes a text and sees what the records say; nothing is kept of it or of them. */
@ExtendWith(Running.class)
class PressIT {

  private static final String PRESS = "../../press";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String HIDDEN = "unpressed-1";
  private static final String SENTENCE =
      "The sixth China International Import Expo closed with 78.41 billion US dollars in tentative"
          + " deals, up 6.7 percent, and more than 5,000 enterprises.";

  private final Server server;
  private final Client anyone;

  PressIT(Server server, Client anyone) {
    this.server = server;
    this.anyone = anyone;
  }

  @BeforeAll
  static void sample(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    Sample.load(imports);
    imports.bundle(
        Map.of(
            "expos.csv",
            "expo,name_en\nunpressed,Small Expo\n",
            "editions.csv",
            """
            expo,ordinal,name_en,starts_on,ends_on,time_zone,sample
            unpressed,1,Hidden Small Expo,2019-05-05,2019-05-10,Asia/Shanghai,no
            """));
  }

  private Answer send(String language, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return anyone.send(
        "POST",
        PRESS,
        BodyPublishers.ofString(body),
        "Content-Type",
        FORM,
        "Accept-Language",
        language);
  }

  private String shown(String language, Map<String, String> fields) {
    Answer answer = send(language, fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.header("Set-Cookie")).as("a session").isEmpty();
    assertThat(answer.header("Cache-Control")).contains("private");
    assertThat(answer.body()).doesNotContain("ViewState");
    return answer.body();
  }

  @Test
  void aSentenceIsComparedWithTheRecords() {
    Answer before = anyone.get("claims");
    String page = shown("en", Map.of("text", SENTENCE));

    assertThat(page).contains("Numbers found: 3").contains("data-verdict=\"contradicted\"");
    assertThat(page.split("data-verdict=\"confirmed\"", -1)).hasSize(3);
    assertThat(page).contains("editions/ciie-6/figures/tentative_deal_value").contains("3,486");
    assertThat(anyone.get("claims").body()).isEqualTo(before.body());
  }

  @Test
  void itIsReadInChineseToo() {
    String page = shown("zh-CN", Map.of("text", "第六届进博会意向成交784.1亿美元，来自128个国家和地区。"));

    assertThat(page).contains(">784.1亿美元<").contains(">128个国家和地区<").contains("属实");
  }

  @Test
  void theEditionIsChosenForTheTextAndForANumber() {
    String text = "The fair had 3,486 exhibitors, and 2,800 exhibitors came to another one.";
    String whole = shown("en", Map.of("text", text, "edition", "ciie-6"));
    assertThat(whole.split("editions/ciie-6/figures/exhibitors", -1)).hasSize(3);
    String apart =
        shown(
            "en",
            Map.of(
                "text",
                text,
                "read",
                text,
                "edition",
                "ciie-6",
                "edition-" + text.indexOf("2,800"),
                "ciie-5"));
    assertThat(apart).contains("editions/ciie-6/figures/exhibitors").contains("editions/ciie-5/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' '|Paste a text to check",
        "<script>alert(1)</script> sold 3,400 exhibits|&lt;script&gt;",
        "Nobody counted anything.|No numbers found",
        "200 dogs ran.|Nothing here counts this"
      })
  void whatIsNoClaimIsSaidSo(String text, String said) {
    assertThat(shown("en", Map.of("text", text))).contains(said).doesNotContain("<script>alert");
  }

  @Test
  void aTextHasBounds() {
    assertThat(shown("en", Map.of("text", "x".repeat(10_001)))).contains("at most 10,000");
    assertThat(shown("en", Map.of("text", "200 companies, ".repeat(101)))).contains("at most 100 ");
    assertThat(shown("en", Map.of())).contains("role=\"alert\"");
  }

  @Test
  void editionsThatAreNotPublicAreNotThereAtAll() {
    assertThat(anyone.get(PRESS, "Accept-Language", "en").body())
        .contains("Sixth China International Import Expo")
        .doesNotContain("Hidden Small Expo");
    Map<String, String> hidden = Map.of("text", SENTENCE, "edition", HIDDEN);
    Map<String, String> nowhere = Map.of("text", SENTENCE, "edition", "unpressed-9");
    assertThat(shown("en", hidden).replace(HIDDEN, "unpressed-9")).isEqualTo(shown("en", nowhere));
  }

  @Test
  void anotherSiteSendsNothing() {
    Answer refused =
        anyone.send(
            "POST",
            PRESS,
            BodyPublishers.ofString("text=200+companies"),
            "Content-Type",
            FORM,
            "Sec-Fetch-Site",
            "cross-site");
    assertThat(refused.status()).isEqualTo(403);
  }

  @Test
  @NeedsBrowser
  void aReaderFindsItAndChoosesAnotherEdition(Browser browser) {
    Page page = browser.page(server.url(), "en-GB", LIGHT);
    page.navigate("./");
    page.locator(".mast").getByText("Check a text").click();
    page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
        .fill("It had 3,486 exhibitors.");
    page.getByLabel("Expo and edition").selectOption("ciie-6");
    Locator check =
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Check").setExact(true));
    check.click();
    assertThat(page.locator("#phrase-1 .tag").first()).hasText("Confirmed");
    page.getByLabel("Edition: 3,486 exhibitors").selectOption("ciie-5");
    page.getByText("Compare again").click();
    assertThat(page.locator("#phrase-1")).hasAttribute("data-verdict", "contradicted");
    page.locator("#phrase-1 a").first().click();
    assertThat(page.locator("h1")).containsText("Exhibitors");
  }
}
