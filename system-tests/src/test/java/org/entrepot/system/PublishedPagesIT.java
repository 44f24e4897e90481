package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known from publications alone, as readers and staff meet it; and economies. */
@NeedsBrowser
@ExtendWith(Running.class)
class PublishedPagesIT {

  private static final int PHONE = 320;

  /** Of the sample; there are no records of it. */
  private static final String EIGHTH = "editions/ciie-8";

  /** Of the sample, with records in full. */
  private static final String SIXTH = "editions/ciie-6";

  private final Server server;
  private final Browser browser;

  PublishedPagesIT(Server server, Browser browser) {
    this.server = server;
    this.browser = browser;
  }

  @BeforeAll
  static void sample(Tokens tokens, Client client) {
    Sample.load(new Imports(client.bearing(tokens.of("STATISTICS"))));
  }

  private Page open(String path, String language) {
    Page page = browser.page(server.url(), language, LIGHT);
    page.navigate(path);
    return page;
  }

  @Test
  void anEditionWithoutRecordsHasAnOverviewOfWhatWasPublished() {
    Page page = open("./", "en-GB");
    page.locator("nav.editions").getByText("2025").click();
    assertThat(page).hasURL(Pattern.compile(".*/" + EIGHTH + "$"));
    assertThat(page.locator("nav.editions a[aria-current]")).hasText("2025");
    Locator headline = page.locator(".headline");
    assertThat(headline).hasAttribute("data-state", "elsewhere");
    assertThat(headline).containsText("83.49");
    assertThat(headline).containsText("closing reports");
    assertThat(page.locator(".sample")).hasCount(0);
    assertThat(page.locator(".tile")).hasCount(8);
    Locator visitors = page.locator(".tile").filter(text("460,000"));
    assertThat(visitors).containsText("Registered visitors");
    assertThat(visitors).containsText("As published");
    assertThat(visitors).containsText("10 November 2025");
    assertThat(visitors.locator("svg .hatched")).hasCount(1);
    assertThat(open(EIGHTH, "zh-CN").locator(".headline")).containsText("834.9");
  }

  @Test
  void whatStandsForNoFigureIsShownBesideTheFiguresFromRecords() {
    Page page = open(SIXTH, "en-GB");
    Locator area = page.locator(".beside tbody tr").filter(text("Exhibition area"));
    assertThat(area).containsText("367,000 square metres");
    assertThat(area).containsText("net or gross not stated");
    assertThat(area).containsText("As published");
    page.locator(".beside").getByText("Growth of tentative deal value").click();
    assertThat(page.locator("#growth")).containsText("Growth of +6.7% was published");
    assertThat(page.locator("#growth")).containsText("The figures here confirm it");
    assertThat(open(SIXTH, "zh-CN").locator(".beside")).containsText("未说明是净展览面积还是展览总面积");
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void aRowIsTiedToTheMetricThatSomebodyChooses(Tokens tokens, Client client, Database database) {
    SmallExpo expo = new SmallExpo("ties");
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(expo.bundle());
    // another number each time, so that the row waits for somebody however often this runs
    imports.file(
        "published-figures.csv",
        "edition,metric,value,unit,published_on,source\n%s,area_of_ties,%d,m2,2019-05-10,press\n"
            .formatted(expo.edition(), 100_000 + System.currentTimeMillis() % 100_000));
    database.person("ties", "STATISTICS");
    Page page = open("desk/published-figures", "en-GB");
    page.getByLabel("Name").fill("ties");
    page.getByLabel("Password").fill(Database.PASSWORD);
    page.keyboard().press("Enter");
    Locator row = page.locator("section:has(#m-ties-area_of_ties) tbody tr");
    assertThat(row.getByText("Mark comparable")).isHidden();
    row.locator("summary").click();
    row.getByText("Mark comparable").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choose the metric");
    row.locator("select").selectOption("gross_space");
    row.getByText("Mark comparable").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("net or gross");
    assertThat(row).containsText("net or gross not stated");
    row.locator("select").selectOption("gross_space");
    row.getByLabel("Reason").fill("halls of the venue");
    row.getByText("Mark comparable").click();
    assertThat(row).containsText("Gross space · ties · halls of the venue");
    assertThat(row.locator("select")).hasValue("gross_space");
    assertThat(row.locator("select")).isHidden();
  }

  @Test
  void economiesAreFoundByTheirStatusOnADay() {
    Page page = open("economies?q=bhutan&on=2023-11-05", "en-GB");
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody tr")).containsText("Least developed, until 13 Dec 2023");
    page.getByLabel("Status on").fill("2023-12-13");
    page.locator("main form button").click();
    assertThat(page.locator("tbody tr")).containsText("Left the list on 13 Dec 2023");
    assertThat(open("economies?q=bhutan", "zh-CN").locator("tbody tr")).containsText("不丹");
  }

  @Test
  void nothingIsWiderThanASmallPhone() {
    for (String language : List.of("en-GB", "zh-CN")) {
      for (String path : List.of(EIGHTH, SIXTH, "economies", "claims")) {
        Page page = browser.page(server.url(), language, LIGHT);
        page.setViewportSize(PHONE, 800);
        page.navigate(path);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
            .as(path + " " + language)
            .isEqualTo(PHONE);
      }
    }
  }
}
