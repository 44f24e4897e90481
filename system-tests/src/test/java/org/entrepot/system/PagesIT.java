package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages as readers and staff meet them, in a real browser. */
@NeedsBrowser
@ExtendWith(Running.class)
class PagesIT {

  private static final Browser BROWSER = Browser.open();

  private final Server server;

  PagesIT(Server server) {
    this.server = server;
  }

  @BeforeAll
  static void sample(Database database, Client client) {
    database.person("press", "STATISTICS");
    Sample.load(new Imports(client.bearing(database.token("STATISTICS"))));
  }

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @Test
  void theHeadlineStandsOnTheFirstPage() {
    Check.PAGE.on(
        server,
        () -> {
          Page page = open("./", "en-GB");
          assertThat(page.locator(".headline").first()).containsText("78.41");
          assertThat(page.locator(".headline").first()).containsText("6.7");
          assertThat(BROWSER.complaints()).isEmpty();
          return "held";
        });
  }

  @Test
  void theSameHeadlineInChineseCountsInYi() {
    Page page = open("./", "zh-CN");
    assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("zh.*"));
    assertThat(page.locator(".headline").first()).containsText("784.1");
  }

  @Test
  void languageAndThemeAreChosenByButtons() {
    Page page = open("./", "en-GB");
    page.getByText("简体中文").click();
    assertThat(page.locator(".headline").first()).containsText("784.1");
    page.getByText("English").click();
    assertThat(page.locator(".headline").first()).containsText("78.41");
  }

  @Test
  void darkIsDarkAndLightIsLight() {
    assertThat(brightness(BROWSER.page(server.url(), "en-GB", DARK))).isLessThan(0.3);
    assertThat(brightness(BROWSER.page(server.url(), "en-GB", LIGHT))).isGreaterThan(0.7);
  }

  @Test
  void aFigureOpensItsRecords() {
    Page page = open("editions/" + Sample.EDITION + "/figures/tentative_deal_value", "en-GB");
    assertThat(page.locator("#records tbody tr").first()).isVisible();
    assertThat(page.locator(".headline")).containsText("78.41");
  }

  @Test
  void staffSignsInAndImportsByKeyboard() {
    Page page = open("desk/imports", "en-GB");
    assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
    page.getByLabel("Name").focus();
    page.keyboard().type("press");
    page.keyboard().press("Tab");
    page.keyboard().type(Database.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/desk/imports$"));
    page.locator("input[type=file]")
        .setInputFiles(file("companies.csv", SmallExpo.companies("B-", 3)));
    page.getByRole(AriaRole.BUTTON, button("Preview")).focus();
    page.keyboard().press("Enter");
    page.getByRole(AriaRole.BUTTON, button("Commit")).focus();
    page.keyboard().press("Enter");
    assertThat(page.getByText("Done. The figures count it from now on.")).isVisible();
  }

  private Page open(String path, String language) {
    Page page = BROWSER.page(server.url(), language, LIGHT);
    page.navigate(path);
    return page;
  }

  private static Page.GetByRoleOptions button(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of the page's ground, from 0 for black to 1 for white. */
  private static double brightness(Page page) {
    page.navigate("./");
    Object sum =
        page.evaluate(
            """
            () => {
              const paint = document.createElement('canvas').getContext('2d');
              paint.fillStyle = getComputedStyle(document.body).backgroundColor;
              paint.fillRect(0, 0, 1, 1);
              const [r, g, b] = paint.getImageData(0, 0, 1, 1).data;
              return (r + g + b) / 765;
            }
            """);
    return ((Number) sum).doubleValue();
  }
}
