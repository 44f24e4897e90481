package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
    page.getByLabel("Name").fill(name);
    page.getByLabel("Password").fill(Database.PASSWORD);
    page.keyboard().press("Enter");
    return page;
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

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Test
  void aRecordThatCameAgainIsNotTheOneThatThePageShows() {
    claim("1");
    Page page = signedIn("stale", "desk/registers/claims/records/W2");
    assertThat(page.getByLabel("Value")).hasValue("1");
    delete();
    claim("2");
    page.getByLabel("Value").fill("3");
    button(page, "Save").click();
    assertThat(page.getByText("has been changed since you looked at it")).isVisible();
    assertThat(value()).isEqualTo("2");
    page.navigate(server.url() + "desk/registers/claims/records/W2");
    delete();
    claim("4");
    button(page, "Delete").click();
    assertThat(page.getByText("has been changed since you looked at it")).isVisible();
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
    assertThat(page.getByLabel("Country or region")).hasValue("AU");
    assertThat(page.getByLabel("Role")).hasValue("MAIN");
    assertThat(Integer.parseInt(count.replaceAll("[^0-9]", ""))).isBetween(1, 249);
  }

  @Test
  void aFiguresRecordsLeadStaffToTheConsoleAndOthersToTheApi() {
    Locator source = open(FIGURE).locator("#records tbody tr td a").first();
    assertThat(source)
        .hasAttribute("href", Pattern.compile("/api/v1/editions/ciie-6/registers/deals/.+"));
    Page page = signedIn("leads", "sign-in?to=/" + FIGURE);
    assertThat(page).hasURL(Pattern.compile(".*/" + FIGURE + "$"));
    page.locator("#records tbody tr td a").first().click();
    assertThat(page)
        .hasURL(Pattern.compile(".*/desk/registers/deals/records/.+\\?edition=ciie-6$"));
    assertThat(page.locator("h1")).containsText("Deal");
  }
}
