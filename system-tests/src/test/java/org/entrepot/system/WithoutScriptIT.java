package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is essential is done in a browser that runs no scripts. */
@NeedsBrowser
@ExtendWith(Running.class)
class WithoutScriptIT {

  private static final SmallExpo EXPO = new SmallExpo("scriptless");
  private static final String DEALS = "desk/registers/deals";
  private static final String EDITION = "?edition=" + EXPO.edition();

  private final Server server;
  private final Browser browser;
  private final Database database;

  /** The pages are the same everywhere, and Playwright is slow where nothing runs scripts. */
  WithoutScriptIT(Server server, Browser browser, Database database) {
    Assumptions.assumeTrue(server instanceof Micro, "tried on Payara Micro");
    this.server = server;
    this.browser = browser;
    this.database = database;
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(EXPO.bundle());
    imports.bundle(Map.of("deals.csv", EXPO.deals("S-", 2)));
    // too many to be listed
    imports.file("companies.csv", SmallExpo.companies("SCRIPTLESS-", 250));
  }

  private Page signedIn(String name, String path) {
    database.person(name, "STATISTICS");
    Page page = browser.withoutScript(server.url(), "en-GB");
    page.navigate(path);
    return Browser.signIn(page, name);
  }

  /** Whether a field stands still is asked by a script, for which Playwright waits long here. */
  private static void fill(Page page, String field, String text) {
    page.locator(field).fill(text, new Locator.FillOptions().setForce(true));
  }

  private static void press(Page page, String form, String button) {
    page.locator(form)
        .getByRole(
            com.microsoft.playwright.options.AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  @Test
  void aHeadlineLeadsToItsPage() {
    Page page = browser.withoutScript(server.url(), "en-GB");
    page.navigate("editions/" + EXPO.edition());
    page.locator("main a[href*='figures/tentative_deal_value']").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/figures/tentative_deal_value.*"));
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void aFileIsImportedAndThePageShowsItsEnd() {
    Page page = signedIn("imports-plainly", "desk/imports");
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "companies.csv",
                "text/csv",
                SmallExpo.companies("PLAIN-", 3).getBytes(StandardCharsets.UTF_8)));
    press(page, "main", "Preview");
    press(page, "main", "Commit");
    assertThat(page.getByText("Imported. The figures are up to date.")).isVisible();
  }

  @Test
  void partiesAreTypedOneByOneOrAllInOneField() {
    Page page = signedIn("agrees-plainly", "desk/registers/agreements/new" + EDITION);
    fill(page, "#f-agreement", "AG-1");
    page.locator("#f-kind")
        .selectOption("MEMORANDUM", new Locator.SelectOptionOptions().setForce(true));
    fill(page, "#f-signed_on", "2019-05-07");
    fill(page, "#f-parties", "BUYER; selling gmbh");
    fill(page, "#f-parties-3", "SCRIPTLESS-7");
    press(page, "form#record", "Preview this change");
    assertThat(page.locator("#f-parties")).hasValue("Buying Co. · BUYER");
    assertThat(page.locator("#f-parties-2")).hasValue("Selling GmbH · SELLER");
    assertThat(page.locator("#f-parties-3")).hasValue("Company 7 · SCRIPTLESS-7");
    assertThat(page.locator("form#record .effect")).isVisible();
  }

  @Test
  void aRecordIsCorrectedAndWithdrawnWithItsEffectSeenBefore() {
    Page page = signedIn("corrects-plainly", DEALS + "/records/S-1" + EDITION);
    assertThat(page.locator("#f-value")).isHidden();
    page.locator("#edit > summary").click();
    fill(page, "#f-value", "9.00");
    press(page, "form#record", "Preview this change");
    assertThat(page.locator("form#record .effect")).isVisible();
    fill(page, "#f-reason", "a digit was lost");
    press(page, "form#record", "Save");
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));

    page.locator("#take-back > summary").click();
    fill(page, "#w-reason", "reported twice");
    press(page, "form#withdrawal", "Preview effect");
    press(page, "form#withdrawal", "Withdraw this record");
    assertThat(page.getByText(Pattern.compile("Withdrawn on .*reported twice"))).isVisible();
  }
}
