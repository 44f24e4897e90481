package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.entrepot.system.Browser.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each way on the console's pages to change a counted record of an edition that is final. */
@NeedsBrowser
@ExtendWith(Running.class)
class FinalEditionPagesIT {

  private static final SmallExpo EXPO = new SmallExpo("settled");
  private static final String EDITION = "editions/" + EXPO.edition();
  private static final String DEALS = "desk/registers/deals";
  private static final String QUERY = "?edition=" + EXPO.edition();

  private final Server server;
  private final Browser browser;
  private final Database database;

  FinalEditionPagesIT(Server server, Browser browser, Database database) {
    this.server = server;
    this.browser = browser;
    this.database = database;
  }

  @BeforeAll
  static void finalExpo(Tokens tokens, Client anyone) {
    Client statistics = anyone.bearing(tokens.of("STATISTICS"));
    Client administrator = anyone.bearing(tokens.of("ADMINISTRATOR"));
    Imports imports = new Imports(statistics);
    imports.bundle(EXPO.bundle());
    imports.bundle(Map.of("deals.csv", EXPO.deals("S-", 6)));
    statistics.post(
        EDITION + "/registers/deals/withdrawals",
        "application/json",
        "{\"codes\": [\"S-1\", \"S-2\", \"S-3\"], \"reason\": \"a test\"}");
    for (String to : List.of("CLOSING", "FINAL")) {
      administrator.send(
          "POST",
          EDITION + "/status",
          BodyPublishers.ofString("{\"to\": \"" + to + "\"}"),
          "Content-Type",
          "application/json",
          "If-Match",
          administrator.get(EDITION + "/status").header("ETag"));
    }
  }

  private Page signedIn(String name, String language, ColorScheme scheme, String path) {
    database.person(name, "STATISTICS");
    Page page = browser.page(server.url(), language, scheme);
    page.navigate(path);
    return Browser.signIn(page, name);
  }

  private void assertRevised(Page page, String reason) {
    page.navigate(server.url() + "desk/" + EDITION);
    assertThat(page.locator(".facts .tag")).hasText(Pattern.compile("Revised|已修订"));
    assertThat(page.locator("#revisions tbody tr").first()).containsText(reason);
  }

  @Test
  void theFormOfARecordWantsAReason() {
    Page page = signedIn("edits", "en-GB", LIGHT, DEALS + "/records/S-4" + QUERY + "&form=edit");
    page.locator("#f-value").fill("5.00");
    button(page, "Preview this change").click();
    assertThat(page.locator("form#record .effect")).containsText("Tentative deal value");
    button(page, "Save").click();
    assertThat(page.locator("form#record .note.problem")).containsText("Give a reason");

    page.locator("#f-reason").fill("misread on paper");
    button(page, "Save").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertRevised(page, "misread on paper");
  }

  @Test
  void aReinstatementWantsAReason() {
    Page page =
        signedIn("puts-back", "en-GB", LIGHT, DEALS + "/records/S-1" + QUERY + "&form=withdrawal");
    button(page, "Preview effect").click();
    assertThat(page.locator("form#withdrawal .note.problem")).containsText("Give a reason");

    page.locator("#w-reason").fill("counted after all");
    button(page, "Preview effect").click();
    button(page, "Reinstate this record").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertRevised(page, "counted after all");
  }

  @Test
  void reinstatementsOfManyWantAReasonAndKeepTheList() {
    Page page =
        signedIn("puts-all-back", "zh-CN", DARK, DEALS + QUERY + "&state=WITHDRAWN&sort=-value");
    page.locator("input[value=S-2]").check();
    page.locator("input[value=S-3]").check();
    page.locator("#f-reason").fill("核对无误");
    button(page, "查看影响").click();
    button(page, "恢复2条记录").click();
    assertThat(page).hasURL(Pattern.compile(".*state=WITHDRAWN&sort=-value&saved=.+"));
    assertRevised(page, "核对无误");
  }

  @Test
  void anImportWantsAReasonOnlyWhereItChangesWhatIsFinal() {
    Page page = signedIn("sends-late", "en-GB", LIGHT, "desk/imports");
    assertThat(page.getByLabel("Reason")).hasCount(0);
    send(page, EXPO.deal("S-6", "1.00"));
    assertThat(button(page, "Preview again with this reason")).hasCount(0);

    page.navigate(server.url() + "desk/imports");
    send(page, EXPO.deal("S-6", "9.00"));
    assertThat(page.getByText("records of a final edition")).isVisible();
    button(page, "Preview again with this reason").click();
    assertThat(page.locator(".note.problem")).containsText("Enter a reason");
    page.getByLabel("Reason").fill("a late paper");
    button(page, "Preview again with this reason").click();
    assertThat(button(page, "Preview again with this reason")).hasCount(0);
    button(page, "Commit").click();
    assertThat(page.locator("p[role=status] .tag").first()).hasText("Imported");
    assertRevised(page, "a late paper");
  }

  private static void send(Page page, String deals) {
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("deals.csv", "text/csv", deals.getBytes(StandardCharsets.UTF_8)));
    button(page, "Preview").click();
    assertThat(page).hasURL(Pattern.compile(".*/desk/imports/[0-9]+$"));
    assertThat(page.locator("#h-counts")).isVisible();
  }
}
