package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;

import com.bastiaanjansen.otp.TOTPGenerator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An authenticator app set up, asked for and taken away on pages. */
@NeedsBrowser
@ExtendWith(Running.class)
class SecondFactorPagesIT {

  private final Server server;
  private final Browser browser;
  private final Database database;

  SecondFactorPagesIT(Server server, Browser browser, Database database) {
    this.server = server;
    this.browser = browser;
    this.database = database;
  }

  private static TOTPGenerator app(String address) throws URISyntaxException {
    return TOTPGenerator.fromURI(URI.create(address));
  }

  /** A code that was not taken yet: the clock of the app is ahead as far as one may be. */
  private static String next(TOTPGenerator app) {
    return app.at(Instant.now().plus(Duration.ofSeconds(30)));
  }

  @Test
  void aPersonSetsUpAnAppAndSignsInWithIt() throws URISyntaxException {
    walk("en-GB", LIGHT, "coded-page", "Second factor", "Your recovery codes");
  }

  @Test
  void aPersonDoesThatInChinese() throws URISyntaxException {
    walk("zh-CN", DARK, "coded-zh", "两步验证", "您的恢复码");
  }

  private void walk(String language, ColorScheme theme, String who, String title, String codes)
      throws URISyntaxException {
    database.person(who, "STATISTICS");
    Page page = browser.page(server.url(), language, theme);
    page.navigate("desk/second-factor");
    Browser.signIn(page, who);
    assertThat(page.locator("h1")).hasText(title);
    page.locator("#f-password").fill(Database.PASSWORD);
    button(page, "begin").click();
    assertThat(page.locator("svg.qr")).isVisible();
    TOTPGenerator app = app(page.locator("a[href^=otpauth]").getAttribute("href"));
    page.locator("#f-code").fill("12345");
    button(page, "confirm").click();
    assertThat(page.locator(".note.problem")).isVisible();
    page.locator("#f-code").fill(app.now());
    button(page, "confirm").click();
    assertThat(page.locator("#h-recovery")).hasText(codes);
    assertThat(page.locator(".codes li")).hasCount(8);

    database.person(who + "-boss", "ADMINISTRATOR");
    Page boss = browser.page(server.url(), "en-GB", theme);
    boss.navigate("desk/people");
    Browser.signIn(boss, who + "-boss");
    assertThat(
            boss.locator(
                "tr",
                new Page.LocatorOptions()
                    .setHas(
                        boss.locator(
                            "th a",
                            new Page.LocatorOptions()
                                .setHasText(Pattern.compile("^" + who + "$"))))))
        .containsText("On");

    Page again = browser.page(server.url(), language, theme);
    again.navigate("desk/second-factor");
    again.locator("input[autocomplete=username]").fill(who);
    again.locator("input[type=password]").fill(Database.PASSWORD);
    again.keyboard().press("Enter");
    Locator code = again.locator("[id='signIn:code']");
    code.fill("123456");
    again.locator("form .button.primary").click();
    assertThat(again.locator(".note.problem")).isVisible();
    code.fill(next(app));
    again.locator("form .button.primary").click();
    assertThat(again.locator("h1")).hasText(title);
    again.locator("#f-code").fill(page.locator(".codes li").first().innerText());
    button(again, "remove").click();
    assertThat(button(again, "begin")).isVisible();
  }

  private static Locator button(Page page, String act) {
    return page.locator("button[name=do][value=" + act + "]");
  }
}
