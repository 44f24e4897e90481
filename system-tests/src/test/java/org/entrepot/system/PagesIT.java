package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as readers and staff meet them, in a real browser. */
@NeedsBrowser
@ExtendWith(Running.class)
class PagesIT {

  private static final Set<String> THEMES = Set.of("auto", "light", "dark");
  private static final String FIGURE =
      "editions/" + Sample.EDITION + "/figures/tentative_deal_value";

  /** Pixels across. */
  private static final int PHONE = 320;

  private final Server server;
  private final Browser browser;

  PagesIT(Server server, Browser browser) {
    this.server = server;
    this.browser = browser;
  }

  @BeforeAll
  static void sample(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    Sample.load(imports);
    Sample.loadOutlook(imports);
  }

  @Test
  void theHeadlineStandsOnTheFirstPage() {
    Check.PAGE.on(
        server,
        () -> {
          Page page = open("./", "en-GB");
          assertThat(page.locator(".headline").first()).containsText("78.41");
          assertThat(page.locator(".headline").first()).containsText("+6.7% vs fifth edition");
          return "held";
        });
  }

  @Test
  void theSameHeadlineInChineseCountsInYi() {
    Page page = open("./", "zh-CN");
    assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile("zh.*"));
    assertThat(page.locator(".headline").first()).containsText("784.1亿美元");
    assertThat(page.locator(".headline").first()).containsText("较第五届增长6.7%");
  }

  @Test
  void theLanguageIsChosenByButtons() {
    Page page = open("./", "en-GB");
    page.getByText("简体中文").click();
    assertThat(page.locator(".headline").first()).containsText("784.1");
    page.getByText("English").click();
    assertThat(page.locator(".headline").first()).containsText("78.41");
  }

  @Test
  void darkIsDarkAndLightIsLight() {
    assertThat(brightness(browser.page(server.url(), "en-GB", DARK))).isLessThan(0.3);
    assertThat(brightness(browser.page(server.url(), "en-GB", LIGHT))).isGreaterThan(0.7);
  }

  @Test
  void theThemeIsChosenByAButtonAndKept() {
    Page page = open("./", "en-GB");
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < THEMES.size(); i++) {
      String before = page.locator("html").getAttribute("data-theme");
      page.locator("button[name=theme]").click();
      assertThat(page.locator("html")).not().hasAttribute("data-theme", before);
      seen.add(page.locator("html").getAttribute("data-theme"));
    }
    assertThat(seen).isEqualTo(THEMES);
    while (!"dark".equals(page.locator("html").getAttribute("data-theme"))) {
      page.locator("button[name=theme]").click();
    }
    page.navigate("sign-in");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(ground(page)).isLessThan(0.3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"./", FIGURE, "outlook", "sign-in"})
  void nothingIsWiderThanASmallPhone(String path) {
    for (String language : List.of("en-GB", "zh-CN")) {
      Page page = browser.page(server.url(), language, LIGHT);
      assertFitsPhone(page, path);
    }
  }

  @Test
  void importsFitASmallPhone(Database database) {
    database.person("phone", "STATISTICS");
    Page page = open("desk/imports", "en-GB");
    signIn(page, "phone");
    assertThat(page).hasURL(Pattern.compile(".*/desk/imports$"));
    assertFitsPhone(page, "desk/imports");
  }

  @Test
  void aPageThatIsNotThereSaysSoAndLeadsHome() {
    Page page = browser.page(server.url(), "en-GB", LIGHT);
    assertThat(page.navigate("editions/none-1").status()).isEqualTo(404);
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.locator("html")).not().containsText("Exception");
    assertFits(page);
    // the browser tells the status itself; nothing else may be wrong
    assertThat(browser.complaints()).allMatch(line -> line.contains("status of 404"));
    page.locator("main a.button").click();
    assertThat(page.locator(".headline").first()).containsText("78.41");
  }

  @Test
  void aFigureOpensItsRecords() {
    Page page = open(FIGURE, "en-GB");
    assertThat(page.locator("#records tbody tr").first()).isVisible();
    assertThat(page.locator(".headline")).containsText("78.41");
  }

  @Test
  void theOutlookStandsBesideTheExposOwnFigures() {
    Page page = open("./", "en-GB");
    page.locator(".mast").getByText("Outlook").click();
    assertThat(page).hasURL(Pattern.compile(".*/outlook$"));
    assertThat(page.locator(".mast a[aria-current]")).hasText("Outlook");
    assertThat(page.locator("main table").last()).containsText("6.4%");
    assertThat(page.locator("main table").last()).containsText("32 trillion US dollars");
    assertThat(page.locator("figure.chart")).hasCount(2);
    assertThat(page.locator("figure.chart").last()).containsText("78.41");
    page.locator(".segments").getByText("Trade target").click();
    assertThat(page.locator("main")).not().containsText("6.4%");
    assertThat(page.locator("figure.chart").first()).containsText("2024 to 2028");
    Page chinese = open("outlook", "zh-CN");
    assertThat(chinese.locator("main")).containsText("32万亿美元");
    assertThat(chinese.locator("main")).containsText("2023年10月");
  }

  @Test
  void anEarlierVintageStaysBeneathTheLatest(Tokens tokens, Client client) {
    String head = "indicator,period,value,unit,published_on,source\n";
    new Imports(client.bearing(tokens.of("STATISTICS")))
        .file(
            "outlook.csv",
            head
                + "page_growth,2023-Q3,-7.3,percent,2023-10-13,first\n"
                + "page_growth,2023-Q3,-7.2,percent,2023-11-18,revised\n");
    Page page = open("outlook?indicator=page_growth", "en-GB");
    assertThat(page.locator("main table").last().locator("tbody tr").first()).containsText("−7.2%");
    assertThat(page.locator("main table").last().locator("tbody tr.rest s")).hasText("−7.3%");
    assertThat(page.locator("figure.chart").first()).not().containsText("−7.3");
  }

  @Test
  void staffSignsInAndImportsByKeyboard(Database database) {
    database.person("press", "STATISTICS");
    Page page = open("desk/imports", "en-GB");
    assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?to=.*"));
    signIn(page, "press");
    assertThat(page).hasURL(Pattern.compile(".*/desk/imports$"));
    page.locator("input[type=file]")
        .setInputFiles(file("companies.csv", SmallExpo.companies("B-", 3)));
    page.getByRole(AriaRole.BUTTON, button("Preview")).focus();
    page.keyboard().press("Enter");
    page.getByRole(AriaRole.BUTTON, button("Commit")).focus();
    page.keyboard().press("Enter");
    assertThat(page.getByText("Imported. The figures are up to date.")).isVisible();
  }

  @Test
  void staffFindsARecordAndSeesWhatACorrectionMoved(Database database) {
    database.person("desk", "STATISTICS");
    Page page = open("desk/registers/exhibitors?edition=" + Sample.EDITION, "en-GB");
    signIn(page, "desk");
    page.getByRole(AriaRole.BUTTON, button("Filters")).click();
    page.locator("#by-role").selectOption("MAIN");
    page.getByRole(AriaRole.BUTTON, button("Apply")).click();
    page.locator("tbody th a").first().click();
    assertThat(page.locator("h1")).containsText("Exhibitor");
    String metres = page.getByLabel("Net space, m²").inputValue();
    page.locator("#edit > summary").click();
    page.getByLabel("Net space, m²").fill("-1");
    page.getByRole(AriaRole.BUTTON, button("Preview this change")).click();
    assertThat(page.getByText("\"-1\" is not above zero.")).isVisible();
    correct(page, "1.5"); // below any gross space
    assertThat(page.locator("#h-moved")).isVisible();
    assertThat(page.getByText("Net space").first()).isVisible();
    page.locator("#edit > summary").click();
    correct(page, metres);
    assertThat(page.getByLabel("Net space, m²")).hasValue(metres);
    assertFitsPhone(page, "desk/registers/deals?edition=" + Sample.EDITION);
  }

  private static void correct(Page page, String metres) {
    page.getByLabel("Net space, m²").fill(metres);
    page.getByRole(AriaRole.BUTTON, button("Preview this change")).click();
    assertThat(page.locator("form#record .effect")).containsText("Net space");
    page.locator("#f-reason").fill("measured again");
    page.getByRole(AriaRole.BUTTON, button("Save")).click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
  }

  @Test
  void staffReadsATextAndChoosesWhatANumberMeans(Database database) {
    database.person("reader", "STATISTICS");
    Page page = open("desk/texts", "en-GB");
    signIn(page, "reader");
    page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true))
        .fill("The sixth edition had 442 new products, a record.");
    page.getByRole(AriaRole.BUTTON, button("Find numbers")).click();
    assertThat(page.locator("mark").first()).hasText("442 new products");
    page.locator("#phrase-1 select").selectOption("ciie-5");
    page.locator("#phrase-1 label").nth(1).click();
    page.getByRole(AriaRole.BUTTON, button("Save selected claims")).click();
    assertThat(page.getByText("You changed an edition")).isVisible();
    assertThat(page.locator("#phrase-1 label").nth(1)).containsText("Fifth");
    page.locator("#phrase-1 select").selectOption("");
    page.getByRole(AriaRole.BUTTON, button("Compare again")).click();
    assertThat(page.locator("#phrase-1 label").nth(1)).containsText("Sixth");
    page.locator("#phrase-1 label").nth(1).click();
    page.getByRole(AriaRole.BUTTON, button("Save selected claims")).click();
    assertThat(page.getByText("1 claim saved.")).isVisible();
    String claims = server.url() + "desk/registers/claims?q=sixth+edition+had+442";
    page.navigate(claims);
    Locator saved = page.locator("tbody th a").first();
    String address = saved.getAttribute("href");
    saved.click();
    page.getByRole(AriaRole.BUTTON, button("Delete")).click();
    assertThat(page.locator("h1")).hasText("Claims");
    page.navigate(claims);
    assertThat(page.locator("tbody th a[href='" + address + "']")).hasCount(0);
    assertFitsPhone(page, "desk/texts");
  }

  @Test
  void theClaimsOfTheArticleStandOneByOneAndLeadToTheirRecords() {
    Page page = open("claims", "en-GB");
    assertThat(page.locator("#claim-1")).containsText("Confirmed");
    assertThat(page.locator("#claim-22")).containsText("Confirmed");
    page.locator("#edition").selectOption("ciie-7");
    page.getByLabel("Verdict").selectOption("CONFIRMED");
    page.getByRole(AriaRole.BUTTON, button("Apply")).click();
    assertThat(page.locator("#claim-21")).containsText("Confirmed");
    assertThat(page.locator("#claim-1")).hasCount(0);
    page.getByText("Clear filters").click();
    assertThat(page.locator("#claim-13 a[href^=https]")).containsText("news article");
    page.locator("#claim-13 .row a").click();
    assertThat(page.locator("#records tbody tr").first()).containsText("Australia");
    for (String language : List.of("en-GB", "zh-CN")) {
      assertFitsPhone(browser.page(server.url(), language, LIGHT), "claims");
    }
  }

  /** By keyboard alone. */
  private static void signIn(Page page, String name) {
    page.getByLabel("Name").focus();
    page.keyboard().type(name);
    page.keyboard().press("Tab");
    page.keyboard().type(Database.PASSWORD);
    page.keyboard().press("Enter");
  }

  private static void assertFitsPhone(Page page, String path) {
    page.setViewportSize(PHONE, 640);
    page.navigate(path);
    assertThat(page.locator("h1").first()).isVisible();
    assertFits(page);
  }

  /** Nothing has to be scrolled sideways to be read. */
  private static void assertFits(Page page) {
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) over).intValue()).as(page.url()).isLessThanOrEqualTo(0);
  }

  private Page open(String path, String language) {
    Page page = browser.page(server.url(), language, LIGHT);
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
    return ground(page);
  }

  private static double ground(Page page) {
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
