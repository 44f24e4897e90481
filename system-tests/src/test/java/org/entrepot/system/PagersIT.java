package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists that are longer than a page, read forwards and back by their links. */
@NeedsBrowser
@ExtendWith(Running.class)
class PagersIT {

  private static final SmallExpo EXPO = new SmallExpo("paged");
  private static final int MANY = 60;

  /** The table that the links belong to. */
  private static final String ROWS = "xpath=//nav[@class='pager']/preceding::table[1]/tbody/tr";

  private static String refused = "";

  private final Server server;
  private final Browser browser;

  PagersIT(Server server, Browser browser) {
    this.server = server;
    this.browser = browser;
  }

  @BeforeAll
  static void records(Tokens tokens, Client client, Database database) {
    database.person("pages", "STATISTICS");
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(EXPO.bundle());
    imports.file("deals.csv", EXPO.deals("P-", MANY));
    imports.file("deals.csv", EXPO.deals("W-", MANY).replace(",USD,", ",CHF,"));
    refused =
        "desk/imports/"
            + imports.file("deals.csv", EXPO.deals("R-", MANY).replace("BUYER", "NONE")).get("id");
  }

  static Stream<String> lists() {
    return Stream.of(
        "economies",
        "editions/" + EXPO.edition() + "/figures/deals",
        "desk/deals/waiting?edition=" + EXPO.edition(),
        refused);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListIsReadTwiceOnAndTwiceBack(String list) {
    Page page = browser.page(server.url(), "en-GB", LIGHT);
    page.navigate("desk/imports");
    Browser.signIn(page, "pages");
    page.navigate(server.url() + list);

    List<String> first = rows(page);
    assertThat(link(page, "Previous")).hasCount(0);
    List<String> second = go(page, "Next");
    List<String> third = go(page, "Next");
    assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
    assertThat(third).isNotEmpty().doesNotContainAnyElementsOf(second);

    assertThat(go(page, "Previous")).isEqualTo(second);
    assertThat(go(page, "Previous")).isEqualTo(first);
    assertThat(link(page, "Previous")).hasCount(0);
    assertThat(link(page, "First")).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  private static List<String> go(Page page, String where) {
    String href = link(page, where).getAttribute("href");
    link(page, where).click();
    page.waitForURL(url -> url.endsWith(href));
    return rows(page);
  }

  private static List<String> rows(Page page) {
    return page.locator(ROWS).allInnerTexts();
  }

  private static Locator link(Page page, String text) {
    return page.locator(".pager").getByText(text, new Locator.GetByTextOptions().setExact(true));
  }
}
