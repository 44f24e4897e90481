package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.entrepot.system.Browser.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Editions closed, finalised and opened again on the console's page, in a real browser. */
@NeedsBrowser
@ExtendWith(Running.class)
class EditionPagesIT {

  private static final SmallExpo EXPO = new SmallExpo("closing");
  private static final SmallExpo LOOKED = new SmallExpo("looked");
  private static final String STATUS = "desk/editions/";

  private final Server server;
  private final Browser browser;
  private final Database database;
  private final Imports imports;

  EditionPagesIT(Server server, Browser browser, Database database, Tokens tokens, Client client) {
    this.server = server;
    this.browser = browser;
    this.database = database;
    this.imports = new Imports(client.bearing(tokens.of("STATISTICS")));
  }

  @BeforeAll
  static void expos(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(EXPO.bundle());
    imports.bundle(LOOKED.bundle());
  }

  private Page signedIn(String name, String role, String language, ColorScheme theme) {
    database.person(name, role);
    Page page = browser.page(server.url(), language, theme);
    page.navigate(STATUS + (role.equals("AUDITOR") ? LOOKED : EXPO).edition());
    return Browser.signIn(page, name);
  }

  private static Locator tag(Page page) {
    return page.locator(".facts .tag");
  }

  @Test
  void anEditionIsClosedFinalisedRevisedAndOpenedAgain() {
    Page page = signedIn("closes", "ADMINISTRATOR", "en-GB", LIGHT);
    Page stale = page.context().newPage();
    assertThat(tag(page)).hasText("Provisional");
    stale.navigate(STATUS + EXPO.edition());

    button(page, "Close this edition").click();
    assertThat(tag(page)).hasText("Closing");
    assertThat(page).hasURL(Pattern.compile(".*/" + STATUS + EXPO.edition() + "$"));
    button(stale, "Close this edition").click();
    assertThat(stale.locator(".note.problem")).containsText("changed since you opened it");
    stale.close();

    button(page, "Finalise this edition").click();
    assertThat(tag(page)).hasText("Final");
    assertThat(page.getByText("No counted records have changed")).isVisible();
    imports.reasoned("deals.csv", EXPO.deal("2000.00"), "late");
    page.reload();
    assertThat(tag(page)).hasText("Revised");
    assertThat(page.locator("#revisions tbody tr")).containsText("late");

    page.getByLabel("Reason").fill("a hall is missing");
    button(page, "Reopen this edition").click();
    assertThat(tag(page)).hasText("Provisional");
    Locator history = page.locator("section[aria-labelledby=h-history] tbody tr");
    assertThat(history).hasCount(4);
    assertThat(history.last()).containsText("a hall is missing");
    assertThat(history.first()).containsText("closes");
  }

  @Test
  void anAuditorLooksInChineseAndMovesNothing() {
    Page page = signedIn("looks", "AUDITOR", "zh-CN", DARK);
    assertThat(tag(page)).hasText("初步");
    assertThat(page.getByText("暂无可办理的操作")).isVisible();
    assertThat(page.locator("main form")).hasCount(0);
    page.navigate(server.url() + "desk/registers/deals?edition=" + LOOKED.edition());
    page.locator("main a[href$='" + STATUS + LOOKED.edition() + "']").click();
    assertThat(page.locator("h1")).hasText("First Small Expo");
  }

  @Test
  void theStatusOfAnotherEditionIsOneStepAway() {
    Page page = signedIn("steps-over", "AUDITOR", "en-GB", LIGHT);
    page.navigate(server.url() + STATUS.replaceAll("/$", ""));
    assertThat(page.locator(".switcher a[aria-current=true]")).hasCount(1);
    page.locator(".switcher summary").click();
    page.locator(".switcher a[href$='/" + STATUS + EXPO.edition() + "']").click();
    assertThat(page).hasURL(Pattern.compile(".*/" + STATUS + EXPO.edition() + "$"));
    assertThat(page.locator(".switcher a[aria-current=true]"))
        .hasAttribute("href", Pattern.compile(".*/" + EXPO.edition() + "$"));
  }
}
