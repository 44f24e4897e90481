package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.entrepot.system.Browser.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records withdrawn and reinstated on the console's pages, in a real browser. */
@NeedsBrowser
@ExtendWith(Running.class)
class WithdrawalPagesIT {

  private static final SmallExpo EXPO = new SmallExpo("withdrawn");
  private static final String DEALS = "desk/registers/deals";
  private static final String EDITION = "?edition=" + EXPO.edition();

  private final Server server;
  private final Browser browser;
  private final Database database;

  WithdrawalPagesIT(Server server, Browser browser, Database database) {
    this.server = server;
    this.browser = browser;
    this.database = database;
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(EXPO.bundle());
    imports.bundle(Map.of("deals.csv", EXPO.deals("P-", 3)));
  }

  private Page signedIn(String name, String language, ColorScheme scheme, String path) {
    database.person(name, "STATISTICS");
    Page page = browser.page(server.url(), language, scheme);
    page.navigate(path);
    return Browser.signIn(page, name);
  }

  @Test
  void aRecordIsWithdrawnOnceItsEffectHasBeenSeenAndReinstated() {
    Page page = signedIn("withdraws", "en-GB", LIGHT, DEALS + "/records/D-0" + EDITION);
    assertThat(button(page, "Withdraw this record")).hasCount(0);
    assertThat(page.locator("#w-reason")).isHidden();
    page.locator("#take-back > summary").click();
    button(page, "Preview effect").click();
    assertThat(page.getByText("Enter a reason.")).isVisible();

    page.getByLabel("Reason").fill("reported twice");
    button(page, "Preview effect").click();
    Locator value =
        page.locator("form#withdrawal tbody tr")
            .filter(new Locator.FilterOptions().setHasText("deal"))
            .first();
    assertThat(value).isVisible();
    assertThat(page.getByText("Withdrawn on")).hasCount(0);
    button(page, "Withdraw this record").click();

    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(page.getByText(Pattern.compile("Withdrawn on .* by withdraws: reported twice")))
        .isVisible();
    assertThat(button(page, "Preview this change")).hasCount(0);
    page.navigate(server.url() + DEALS + EDITION);
    assertThat(page.locator("tr.withdrawn .tag")).hasText("Withdrawn");
    assertThat(counted(page)).hasText("Nothing: this deal is withdrawn.");

    page.navigate(server.url() + DEALS + "/records/D-0" + EDITION + "&form=withdrawal");
    button(page, "Preview effect").click();
    button(page, "Reinstate this record").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(page.getByText("Withdrawn on")).hasCount(0);
    page.locator("#edit > summary").click();
    assertThat(button(page, "Preview this change")).isVisible();
    assertThat(counted(page)).hasText("1,000.00");
  }

  /** What the deal counts for, as its page for everyone says. */
  private Locator counted(Page page) {
    page.navigate(server.url() + "editions/" + EXPO.edition() + "/registers/deals/D-0");
    return page.locator("table.sum tfoot td");
  }

  @Test
  void chosenRecordsAreWithdrawnTogether() {
    Page page = signedIn("chooses", "zh-CN", DARK, DEALS + EDITION);
    page.locator("input[value=P-1]").check();
    page.locator("input[value=P-2]").check();
    page.getByLabel("原因").fill("重复");
    button(page, "查看影响").click();
    assertThat(page.locator("form#choosing .send tbody tr").first()).isVisible();
    assertThat(page.locator("input[value=P-1]")).isChecked();
    button(page, "撤回2条记录").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(page.locator("tr.withdrawn .tag")).hasText(new String[] {"已撤回", "已撤回"});

    page.navigate(server.url() + DEALS + EDITION + "&state=WITHDRAWN");
    page.locator("input[value=P-1]").check();
    page.locator("input[value=P-2]").check();
    button(page, "查看影响").click();
    button(page, "恢复2条记录").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(page.locator("tr.withdrawn")).hasCount(0);
  }
}
