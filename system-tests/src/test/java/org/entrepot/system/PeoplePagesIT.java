package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People invited, let do more, shut out and removed on the console's pages. */
@NeedsBrowser
@ExtendWith(Running.class)
class PeoplePagesIT {

  private static final Pattern LINK = Pattern.compile("https?://\\S+[?]link=\\S+");

  private final Server server;
  private final Browser browser;
  private final Database database;

  PeoplePagesIT(Server server, Browser browser, Database database) {
    this.server = server;
    this.browser = browser;
    this.database = database;
  }

  @AfterEach
  void noComplaints() {
    assertThat(browser.complaints()).allMatch(line -> line.contains("status of 404"));
  }

  private Page administrator(String language, ColorScheme theme) {
    database.person("pages-boss", "ADMINISTRATOR");
    Page page = browser.page(server.url(), language, theme);
    page.navigate("desk/people");
    return Browser.signIn(page, "pages-boss");
  }

  private Page invited(String name, String language, ColorScheme theme) {
    Page page = administrator(language, theme);
    page.locator("#f-name").fill(name);
    page.locator("#f-person").fill("Wang Li");
    page.locator("#f-mail").fill(name + "@example.org");
    page.locator("input[name=role][value=STATISTICS]").check();
    button(page, "invite").click();
    return page;
  }

  private static String link(Page page) {
    Matcher link = LINK.matcher(page.locator("#f-message").inputValue());
    assertThat(link.find()).isTrue();
    return link.group();
  }

  /** A button by what it does. */
  private static Locator button(Page page, String act) {
    return page.locator("button[name=do][value=" + act + "]");
  }

  @Test
  void whoIsInvitedSetsAPasswordAndWorks() {
    Page page = invited("pages-new", "en-GB", LIGHT);
    assertThat(page.getByText("pages-new has been invited")).isVisible();

    Page person = browser.page(server.url(), "en-GB", LIGHT);
    String link = link(page);
    person.navigate(link);
    assertThat(person.getByLabel("User name")).hasValue("pages-new");
    person.getByLabel("New password").fill("qwerty123456");
    button(person, "set").click();
    assertThat(person.getByText("known from data breaches")).isVisible();
    person.getByLabel("New password").fill("several words in a row");
    button(person, "set").click();
    assertThat(person.getByText("pages-new").first()).isVisible();
    person.navigate(link);
    assertThat(person.locator("h1")).hasText("This link can’t be used");

    page.navigate("desk/people/pages-new");
    assertThat(page.locator(".facts")).containsText("Active");
    page.locator("input[name=role][value=AUDITOR]").check();
    button(page, "save").click();
    assertThat(page.locator("input[name=role][value=AUDITOR]")).isChecked();
    button(page, "disable").click();
    assertThat(page.locator(".facts")).containsText("Disabled");
    button(page, "enable").click();
    assertThat(page.locator(".facts")).containsText("Active");
    person.navigate("desk/registers");
    assertThat(person.locator("h1")).hasText("Sign in");

    button(page, "delete").click();
    page.getByLabel("Type pages-new to confirm").fill("pages-old");
    button(page, "delete").click();
    assertThat(page.locator(".note.problem")).containsText("Type the user name pages-new");
    page.getByLabel("Type pages-new to confirm").fill("pages-new");
    button(page, "delete").click();
    assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("pages-new")))
        .containsText("Deleted");
  }

  @Test
  void whatIsRefusedStaysTypedAndIsSaidInChinese() {
    Page page = invited("two.words", "zh-CN", DARK);
    assertThat(page.locator("#h-message")).hasText("已邀请two.words");
    page.navigate("desk/people");
    page.locator("#f-name").fill("two.words");
    page.locator("#f-mail").fill("other@example.org");
    page.locator("input[name=role][value=AUDITOR]").check();
    button(page, "invite").click();
    assertThat(page.locator(".note.problem")).containsText("用户名two.words已被占用");
    assertThat(page.locator("#f-mail")).hasValue("other@example.org");
    assertThat(page.locator("input[name=role][value=AUDITOR]")).isChecked();
  }
}
