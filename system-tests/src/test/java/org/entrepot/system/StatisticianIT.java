package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A statistician's afternoon: what they do to records is seen in the headline each time. */
@NeedsBrowser
@ExtendWith(Running.class)
class StatisticianIT {

  private static final SmallExpo EXPO = new SmallExpo("afternoon");
  private static final String OVERVIEW = "editions/" + EXPO.edition();
  private static final String DEAL = "desk/registers/deals/records/";
  private static final String QUERY = "?edition=" + EXPO.edition();

  private final Server server;
  private final Browser browser;
  private final Database database;

  StatisticianIT(Server server, Browser browser, Database database) {
    this.server = server;
    this.browser = browser;
    this.database = database;
  }

  /** Two deals of five million each, of which one was reported twice; and one company twice. */
  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Map<String, String> bundle = new HashMap<>(EXPO.bundle());
    bundle.put(
        "companies.csv",
        """
        company,legal_name,economy,size_class
        BUYER,Buying Co.,CN,LARGE
        SELLER,Selling GmbH,DE,SME
        NOON-1,Afternoon GmbH,DE,SME
        NOON-2,Afternoon Gesellschaft mbH,DE,SME
        """);
    bundle.put(
        "exhibitors.csv",
        """
        edition,exhibitor,company,role,channel,section
        %1$s,E1,NOON-1,MAIN,OWN,food
        %1$s,E2,NOON-2,MAIN,OWN,food
        """
            .formatted(EXPO.edition()));
    bundle.put("deals.csv", EXPO.deal("5000000.00") + twice());
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    assertThat(imports.bundle(bundle).getString("state")).isEqualTo("SUCCEEDED");
  }

  private static String twice() {
    String deal = EXPO.deal("D-AGAIN", "5000000.00");
    return deal.substring(deal.indexOf('\n') + 1);
  }

  private Page signedIn(String path) {
    database.person("afternoon", "STATISTICS");
    Page page = browser.page(server.url(), "en-GB", LIGHT);
    page.navigate("sign-in?to=/" + path);
    return Browser.signIn(page, "afternoon");
  }

  private void assertHeadline(Page page, String millions, String exhibitors) {
    page.navigate(server.url() + OVERVIEW);
    assertThat(page.locator(".headline").first()).containsText(millions + " million");
    assertThat(
            page.locator(".tile")
                .filter(new Locator.FilterOptions().setHasText("Exhibitors"))
                .locator(".num")
                .first())
        .hasText(exhibitors);
  }

  private static void press(Locator in, String name) {
    in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static void assertSaved(Page page) {
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
  }

  /** From the headline by its figure and its records to a deal in the console. */
  private void openDeal(Page page) {
    page.navigate(server.url() + OVERVIEW);
    page.locator(".headline .num a").first().click();
    page.locator("#records a[href$='/registers/deals/D-0']").first().click();
    page.getByText("Open in the console").click();
    assertThat(page.locator("h1")).containsText("D-0");
  }

  private void correct(Page page, String value, String reason) {
    Locator form = page.locator("form#record");
    page.locator("#edit > summary").click();
    page.locator("#f-value").fill(value);
    press(form, "Preview this change");
    assertThat(form.locator(".effect")).containsText("Tentative deal value");
    page.locator("#f-reason").fill(reason);
    press(form, "Save");
    assertSaved(page);
  }

  private void merge(Page page) {
    page.navigate(server.url() + "desk/companies?kept=NOON-1&gone=NOON-2");
    Locator form = page.locator("form#merge");
    page.locator("#f-reason").fill("one company under two names");
    press(form, "Preview effect");
    assertThat(form.locator(".effect")).containsText("Afternoon Gesellschaft mbH");
    assertThat(form.locator("tbody").last()).containsText("Exhibitors");
    press(form, "Merge the companies");
    assertSaved(page);
  }

  private void withdrawOrReinstate(Page page, String act, String reason) {
    page.navigate(server.url() + DEAL + "D-AGAIN" + QUERY + "&form=withdrawal");
    Locator form = page.locator("form#withdrawal");
    if (!reason.isEmpty()) {
      page.locator("#w-reason").fill(reason);
    }
    press(form, "Preview effect");
    assertThat(form.locator("tbody").first()).containsText("Tentative deal value");
    press(form, act);
    assertSaved(page);
  }

  private void part(Page page) {
    page.navigate(server.url() + "desk/companies");
    page.locator("tr")
        .filter(new Locator.FilterOptions().setHasText("NOON-2"))
        .getByText("Undo")
        .first()
        .click();
    Locator form = page.locator("form#merge");
    page.locator("#f-reason").fill("two companies after all");
    press(form, "Preview effect");
    press(form, "Undo the merger");
    assertSaved(page);
  }

  @Test
  void whatIsDoneAndUndoneIsSeenInTheHeadline() {
    Page page = signedIn(OVERVIEW);
    assertHeadline(page, "10.00", "2");
    openDeal(page);
    correct(page, "7000000.00", "a digit was misread");
    assertHeadline(page, "12.00", "2");
    merge(page);
    assertHeadline(page, "12.00", "1");
    withdrawOrReinstate(page, "Withdraw this record", "reported twice");
    assertHeadline(page, "7.00", "1");
    withdrawOrReinstate(page, "Reinstate this record", "");
    assertHeadline(page, "12.00", "1");
    part(page);
    assertHeadline(page, "12.00", "2");
    openDeal(page);
    correct(page, "5000000.00", "it was right before");
    assertHeadline(page, "10.00", "2");
  }
}
