package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entrepot.system.Browser.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The console's registers in a real browser. */
@NeedsBrowser
@ExtendWith(Running.class)
class RegisterPagesIT {

  private static final String CLAIM = "registers/claims/W2";
  private static final String FIGURE = "editions/" + Sample.EDITION + "/figures/deals";

  private final Server server;
  private final Browser browser;
  private final Database database;
  private final Client statistics;

  RegisterPagesIT(Server server, Browser browser, Database database, Tokens tokens, Client client) {
    this.server = server;
    this.browser = browser;
    this.database = database;
    this.statistics = client.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void sample(Tokens tokens, Client client) {
    Sample.load(new Imports(client.bearing(tokens.of("STATISTICS"))));
  }

  private Page open(String path) {
    Page page = browser.page(server.url(), "en-GB", LIGHT);
    page.navigate(path);
    return page;
  }

  private Page signedIn(String name, String path) {
    database.person(name, "STATISTICS");
    Page page = open(path);
    return Browser.signIn(page, name);
  }

  private void claim(String value) {
    new Imports(statistics)
        .file(
            "claims.csv",
            "id,edition,about,value,qualifier\nW2,ciie-6,metric:exhibitors," + value + ",exact\n");
  }

  private void delete() {
    String seen = statistics.get(CLAIM).header("ETag");
    statistics.send("DELETE", CLAIM, BodyPublishers.noBody(), "If-Match", seen);
  }

  @Test
  void aRecordThatCameAgainIsNotTheOneThatThePageShows() {
    claim("1");
    Page page = signedIn("stale", "desk/registers/claims/records/W2?form=edit");
    assertThat(page.getByLabel("Value")).hasValue("1");
    delete();
    claim("2");
    page.getByLabel("Value").fill("3");
    button(page, "Preview this change").click();
    assertThat(page.getByText("has been changed since you opened it")).isVisible();
    assertThat(value()).isEqualTo("2");
    page.navigate(server.url() + "desk/registers/claims/records/W2");
    delete();
    claim("4");
    button(page, "Delete").click();
    assertThat(page.getByText("has been changed since you opened it")).isVisible();
    assertThat(value()).isEqualTo("4");
    delete();
  }

  private String value() {
    return statistics.get(CLAIM).json().getJsonObject("fields").getString("value");
  }

  @Test
  void theConsoleOpensAtTheLastEditionThatHasSuchRecords() {
    Page page = signedIn("first", "desk/registers");
    assertThat(page.locator("tbody th a").first()).isVisible();
    page.navigate(server.url() + "desk/registers/sign-ups");
    assertThat(page.locator("tbody th a").first()).isVisible();
  }

  @Test
  void exhibitorsOfAnEconomyAreListedAndCounted() {
    Page page = signedIn("counts", "desk/registers/exhibitors?edition=ciie-6&economy=AU&role=main");
    String count =
        page.locator("main").getByText(Pattern.compile("^[0-9,]+ records?$")).first().innerText();
    assertThat(page.locator("#by-economy")).hasValue("AU");
    assertThat(page.locator("#by-economy option[value=AU]")).hasCount(1);
    assertThat(page.locator("#by-economy option[value=AQ]")).hasCount(0);
    assertThat(page.locator("#by-role")).hasValue("MAIN");
    assertThat(Integer.parseInt(count.replaceAll("[^0-9]", ""))).isBetween(1, 249);
  }

  @Test
  void aMistypedFilterLeavesTheListAndTheOtherFilters() {
    Page page = signedIn("mistyped", "desk/registers/deals?edition=ciie-6");
    int status =
        page.navigate(
                server.url() + "desk/registers/deals?edition=ciie-6&subject=GOODS&value.from=abc")
            .status();

    assertThat(page.locator(".note.problem")).containsText("Value: \"abc\" is not a number.");
    assertThat(page.locator("[name='value.from']")).hasValue("abc");
    assertThat(page.locator("a.chip")).hasText(Pattern.compile("Goods or services.*Goods.*"));
    assertThat(page.locator("tbody th a").first()).isVisible();
    assertThat(status).isEqualTo(400);
    assertThat(
            page.request()
                .get(server.url() + "desk/registers/deals.csv?edition=ciie-6&value.from=abc")
                .status())
        .as("a file of other records than were asked for")
        .isEqualTo(400);
    browser.complaints();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims|metric: growth: economy= pavilion= kind=|Tentative deal value|Australia",
        "published-figures?edition=ciie-6|tentative_deal_value 2023-11|Badges|10 Nov 2023",
        "outlook|imports_growth 2023-10 2024/2028|Import growth|October 2023"
      })
  void whatIsStatedIsCalledByNames(String register, String codes, String name, String other) {
    Page page = signedIn("stated-" + register.substring(0, 5), "desk/registers/" + register);
    String rows = page.locator("tbody").first().innerText();
    assertThat(rows).contains(name, other).doesNotContain(codes.split(" "));

    page.locator("tbody th a").first().click();
    assertThat(page.locator("main").innerText()).doesNotContain(codes.split(" "));
    browser.complaints();
  }

  @Test
  void aDayIsTypedAndShownInTheReadersWords() {
    Page page = signedIn("days", "desk/registers/deals?edition=ciie-6");
    page.locator("button[popovertarget=filters]").click();
    page.locator("[name='signed_on.from']").fill("6 Nov 2023");
    page.locator("#filters").getByText("Apply").click();

    assertThat(page.locator("a.chip")).containsText("Signed on from 6 Nov 2023");
    assertThat(page.locator("[name='signed_on.from']")).hasValue("6 Nov 2023");
    assertThat(page.locator("tbody th a").first()).isVisible();
  }

  @Test
  void aFiguresRecordsLeadToTheirPagesAndStaffOnToTheConsole() {
    Page open = open(FIGURE);
    open.locator("#records tbody tr td a").first().click();
    assertThat(open).hasURL(Pattern.compile(".*/editions/ciie-6/registers/deals/.+"));
    assertThat(open.getByText("Open in the console")).hasCount(0);
    assertThat(open.locator("#history")).hasCount(0);
    assertThat(companies(open)).hasCount(0);
    Page page = signedIn("leads", "sign-in?to=/" + FIGURE);
    assertThat(page).hasURL(Pattern.compile(".*/" + FIGURE + "$"));
    page.locator("#records tbody tr td a").first().click();
    assertThat(page.locator("#history")).isVisible();
    assertThat(companies(page)).hasCount(2);
    page.getByText("Open in the console").click();
    assertThat(page)
        .hasURL(Pattern.compile(".*/desk/registers/deals/records/.+\\?edition=ciie-6$"));
    assertThat(page.locator("h1")).containsText("Deal");
  }

  @Test
  void countriesHaveNamesInListsAndCodesInFiles() {
    SmallExpo expo = new SmallExpo("origins");
    Imports imports = new Imports(statistics);
    imports.bundle(expo.bundle());
    imports.file(
        "deals.csv",
        "edition,deal,buyer,seller,subject,section,value,currency,signed_on,term_months,origin\n"
            + expo.edition()
            + ",O-1,BUYER,SELLER,GOODS,food,1.00,USD,2019-05-07,12,DE\n");
    imports.file("participations.csv", "edition,economy\n" + expo.edition() + ",AU\n");
    String of = "?edition=" + expo.edition();
    Page page = signedIn("names", "desk/registers/deals" + of + "&q=O-1&columns=origin");
    assertThat(page.locator("tbody tr td").last()).hasText("Germany");
    page.navigate(server.url() + "desk/registers/participations" + of);
    assertThat(page.locator("tbody th a")).hasText("Australia");
    String csv = page.request().get(server.url() + "desk/registers/deals.csv" + of).text();
    assertThat(csv).contains(",DE").doesNotContain("Germany");
    assertThat(
            statistics
                .get("editions/" + expo.edition() + "/registers/deals/O-1")
                .json()
                .getJsonObject("fields")
                .getString("origin"))
        .isEqualTo("DE");
  }

  /** Links from a deal to its parties, whose records are not everybody's. */
  private static Locator companies(Page page) {
    return page.locator("dl.facts a[href*='/desk/registers/companies/records/']");
  }
}
