package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From any page to another edition, of whichever expo, and to the console for whoever has one. */
@NeedsBrowser
@ExtendWith(Running.class)
class EditionSwitchIT {

  private static final SmallExpo ONE = new SmallExpo("switch-one");
  private static final SmallExpo OTHER = new SmallExpo("switch-other");

  private final Server server;
  private final Browser browser;
  private final Database database;
  private final Client anyone;

  EditionSwitchIT(Server server, Browser browser, Database database, Client anyone) {
    this.server = server;
    this.browser = browser;
    this.database = database;
    this.anyone = anyone;
  }

  @BeforeAll
  static void twoExpos(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(ONE.bundle());
    imports.bundle(OTHER.bundle());
  }

  private Page signedIn(String name, String path) {
    database.person(name, "STATISTICS");
    Page page = browser.page(server.url(), "en-GB", LIGHT);
    page.navigate(path);
    return Browser.signIn(page, name);
  }

  @Test
  void editionsOfTwoExposAreToldApartOnPublicPages() {
    Page page = browser.page(server.url(), "en-GB", LIGHT);
    page.navigate("editions/" + ONE.edition());
    assertThat(page.locator(".switcher summary")).containsText("First Small Expo, 2019");
    page.locator(".switcher summary").click();
    assertThat(page.locator(".switcher a[aria-current=true]"))
        .hasAttribute("href", Pattern.compile(".*/editions/switch-one-1$"));
    page.locator(".switcher a[href$='/editions/switch-other-1']").click();
    assertThat(page).hasURL(Pattern.compile(".*/editions/switch-other-1$"));
  }

  @Test
  void theConsoleKeepsItsRegisterInAnotherEdition() {
    Page page = signedIn("switches", "desk/registers/deals?edition=" + ONE.edition());
    page.locator(".switcher summary").click();
    page.locator(".switcher a[href*='edition=switch-other-1']").click();
    assertThat(page).hasURL(Pattern.compile(".*/desk/registers/deals\\?edition=switch-other-1$"));
    assertThat(page.locator("tbody th a").first()).hasText("D-0");
  }

  @Test
  void aListStaysAsItIsNarrowedAndSortedButFromItsBeginning() {
    Page page =
        signedIn(
            "switches-on",
            "desk/registers/deals?edition="
                + ONE.edition()
                + "&seller=SELLER&sort=-value&columns=value&saved=nothing");
    page.locator(".switcher summary").click();
    page.locator(".switcher a[href*='edition=switch-other-1']").click();
    assertThat(page)
        .hasURL(
            Pattern.compile(
                ".*deals\\?edition=switch-other-1&seller=SELLER&sort=-value&columns=value$"));
    page.locator("tbody th a").first().click();
    assertThat(page.locator(".switcher a[href*='edition=switch-one-1']"))
        .hasAttribute("href", Pattern.compile(".*/deals\\?edition=switch-one-1$"));
  }

  /** Pages are kept for strangers: what they get is never what somebody who signed in got. */
  @Test
  void theConsoleIsOneStepAwayForWhoeverHasOneAndForNobodyElse() {
    String overview = "editions/" + ONE.edition();
    Page page = signedIn("steps", "sign-in?to=/" + overview);
    assertThat(page.locator(".mast").getByText("Console")).isVisible();
    for (String path : new String[] {overview, "claims", "outlook", "economies"}) {
      assertThat(anyone.get("../../" + path, "Accept-Language", "en").body())
          .doesNotContain(">Console<");
      page.navigate(server.url() + path);
      assertThat(page.locator(".mast").getByText("Console")).isVisible();
      assertThat(anyone.get("../../" + path, "Accept-Language", "en").body())
          .doesNotContain(">Console<");
    }
    page.locator(".mast").getByText("Console").click();
    assertThat(page).hasURL(Pattern.compile(".*/desk$"));
  }
}
