package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the console begins: what waits, what moved the headline, and the same over HTTP. */
@NeedsBrowser
@ExtendWith(Running.class)
class HomePagesIT {

  private static final SmallExpo EXPO = new SmallExpo("homely");
  private static final String MOVES =
      "editions/" + EXPO.edition() + "/figures/tentative_deal_value/moves";

  private final Server server;
  private final Browser browser;
  private final Database database;
  private final Client statistics;
  private final Client auditor;
  private final Client nobody;

  HomePagesIT(Server server, Browser browser, Database database, Tokens tokens, Client client) {
    this.server = server;
    this.browser = browser;
    this.database = database;
    this.statistics = client.bearing(tokens.of("STATISTICS"));
    this.auditor = client.bearing(tokens.of("AUDITOR"));
    this.nobody = client;
  }

  @BeforeAll
  static void records(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(EXPO.bundle());
    // no rate of this currency on any day
    imports.file("deals.csv", EXPO.deal("D-KZT", "10.00").replace(",USD,", ",KZT,"));
    imports.file("deals.csv", EXPO.deal("250.00"));
  }

  private Page signedIn(String name, String role, String language, boolean dark) {
    database.person(name, role);
    Page page = browser.page(server.url(), language, dark ? DARK : LIGHT);
    page.navigate("sign-in");
    return Browser.signIn(page, name);
  }

  private static Locator waits(Page page, String what) {
    return page.locator("table.waits tbody tr")
        .filter(new Locator.FilterOptions().setHasText(what));
  }

  @Test
  void theDayBeginsWithWhatWaits() {
    Page page = signedIn("begins", "STATISTICS", "en-GB", false);

    assertThat(page).hasURL(Pattern.compile(".*/desk$"));
    assertThat(page.locator("nav.side a[aria-current=page]")).hasText("Home");
    assertThat(waits(page, "Editions to close")).hasCount(1);
    waits(page, "Deals awaiting a rate").getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(Pattern.compile(".*/desk/deals/waiting$"));
    assertThat(page.locator("main")).containsText("D-KZT");
  }

  @Test
  void whatMovedTheHeadlineSinceAWeekAgo() {
    Page page = signedIn("moves", "AUDITOR", "zh-CN", true);

    page.locator("select[name=since]").selectOption("week");
    page.locator("section[aria-labelledby=h-moved] button").click();

    assertThat(page).hasURL(Pattern.compile(".*/desk\\?since=week$"));
    assertThat(page.locator("select[name=since]")).hasValue("week");
    assertThat(page.locator("table.moves tbody")).containsText("导入");
    assertThat(page.locator("section[aria-labelledby=h-acts]")).containsText("导入");
    // an auditor closes no edition
    assertThat(waits(page, "待转入补录的届次")).hasCount(0);
    // and brings no rates
    assertThat(waits(page, "等待汇率的意向成交")).hasCount(0);
  }

  @Test
  void theSecondVisitAsksSinceTheFirst() {
    signedIn("returns", "STATISTICS", "en-GB", false).context().close();
    Page page = signedIn("returns", "STATISTICS", "en-GB", false);

    assertThat(page.locator("select[name=since]")).hasValue("visit");
  }

  @Test
  void programsAskForWhatWaitsToo() {
    Assertions.assertThat(waiting(statistics)).contains("RATE", "TO_CLOSE");
    Assertions.assertThat(waiting(auditor)).doesNotContain("RATE", "TO_CLOSE");
    Assertions.assertThat(nobody.get("waiting").status()).isEqualTo(401);
  }

  private static List<String> waiting(Client client) {
    return client
        .get("waiting")
        .json()
        .getJsonArray("items")
        .getValuesAs(JsonValue::asJsonObject)
        .stream()
        .map(work -> work.getString("kind"))
        .toList();
  }

  @Test
  void causesOfAFigureAddUpToItsChange() {
    JsonObject move = nobody.get(MOVES + "?since=0").json();

    BigDecimal sum =
        move.getJsonArray("causes").getValuesAs(JsonValue::asJsonObject).stream()
            .map(cause -> new BigDecimal(cause.getString("amount")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Assertions.assertThat(move.getString("before")).isEqualTo("0.00");
    Assertions.assertThat(sum).isEqualTo(move.getString("value")).isEqualTo("250.00");
    Assertions.assertThat(nobody.get(MOVES + "?since=later").status()).isEqualTo(400);
    Assertions.assertThat(nobody.get(MOVES).status()).isEqualTo(400);
  }
}
