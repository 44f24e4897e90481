package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of registers in a real browser, and what every page has in common. */
@NeedsBrowser
@ExtendWith(Running.class)
class ListPagesIT {

  private static final SmallExpo EXPO = new SmallExpo("lists");
  private static final String DEALS = "desk/registers/deals?edition=" + EXPO.edition();
  private static final int MANY = 60;
  private static final Map<String, String> MADE =
      Map.of("{edition}", EXPO.edition(), "{deal}", "D-0");

  /** Landmarks of one kind that nobody can tell apart. */
  private static final String ALIKE =
      """
      () => {
        const name = e => e.getAttribute('aria-label')
          || (e.getAttribute('aria-labelledby') || '').split(' ')
            .map(id => document.getElementById(id)?.textContent.trim() || '').join(' ');
        const role = e => e.getAttribute('role')
          || {MAIN: 'main', NAV: 'navigation', ASIDE: 'complementary'}[e.tagName]
          || (e.tagName === 'HEADER' && e.parentElement === document.body ? 'banner' : '')
          || (e.tagName === 'FOOTER' && e.parentElement === document.body ? 'contentinfo' : '')
          || (e.tagName === 'SECTION' && name(e) ? 'region' : '')
          || (e.tagName === 'FORM' && name(e) ? 'form' : '');
        const kinds = ['main', 'navigation', 'complementary', 'banner', 'contentinfo', 'region',
          'form', 'search'];
        const all = [...document.querySelectorAll('*')].map(e => [role(e), name(e)])
          .filter(([kind]) => kinds.includes(kind)).map(pair => pair.join(': '));
        return all.filter((each, i) => all.indexOf(each) !== i);
      }
      """;

  private final Server server;
  private final Browser browser;
  private final Database database;
  private final Client statistics;

  ListPagesIT(Server server, Browser browser, Database database, Tokens tokens, Client client) {
    this.server = server;
    this.browser = browser;
    this.database = database;
    this.statistics = client.bearing(tokens.of("STATISTICS"));
  }

  @BeforeAll
  static void records(Tokens tokens, Client client, Database database) {
    database.person("tabled-auditor", "AUDITOR");
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(EXPO.bundle());
    imports.file("deals.csv", EXPO.deals("L-", MANY));
  }

  private Page signedIn(String name, String role, String path, int width) {
    database.person(name, role);
    Page page = browser.page(server.url(), "en-GB", LIGHT);
    page.setViewportSize(width, 900);
    page.navigate(path);
    return Browser.signIn(page, name);
  }

  private static void press(Page page, String button) {
    Browser.button(page, button).click();
  }

  private static int number(Page page, String script) {
    return ((Number) page.evaluate(script)).intValue();
  }

  @Test
  void aScreenHasEighteenRowsUnderAHeadThatStays() {
    Page page = signedIn("lists-rows", "STATISTICS", DEALS, 1440);
    int rows =
        number(
            page,
            "[...document.querySelectorAll('.rows tbody tr')].filter(r =>"
                + " r.getBoundingClientRect().top >= 0 && r.getBoundingClientRect().bottom <= Math.min(900,"
                + " document.querySelector('.rows-view').getBoundingClientRect().bottom)).length");
    assertThat(rows).isGreaterThanOrEqualTo(18);

    page.evaluate("document.querySelector('.rows-view').scrollTop = 600");
    int head = number(page, "document.querySelector('.rows thead th').getBoundingClientRect().top");
    int view = number(page, "document.querySelector('.rows-view').getBoundingClientRect().top");
    assertThat(head).isBetween(view, view + 2);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aListIsNarrowedByNameAndRangeAndReadForwardsAndBack() {
    Page page = signedIn("lists-narrow", "AUDITOR", DEALS, 1440);
    assertThat(page.locator(".found h2")).hasText(MANY + 1 + " records");
    String first = page.locator("tbody th a").first().innerText();
    page.getByText("Next", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("tbody tr")).hasCount(MANY + 1 - 50);
    page.getByText("Previous", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("tbody th a").first()).hasText(first);
    assertThat(page.locator("tbody tr")).hasCount(50);

    press(page, "Filters");
    page.locator("#by-seller").selectOption("SELLER");
    page.locator("input[name='value.from']").fill("999999999");
    press(page, "Apply");
    assertThat(page.locator(".chip")).hasCount(2);
    assertThat(page.locator(".chip").filter(text("Selling GmbH"))).isVisible();
    assertThat(page.locator("tbody tr")).hasCount(0);
    page.locator(".chip").filter(text("from")).click();
    assertThat(page.locator(".chip")).hasCount(1);
    assertThat(page.locator("tbody tr")).not().hasCount(0);
    page.navigate(server.url() + DEALS + "&seller=selling%20gmbh");
    assertThat(page.locator("tbody tr")).not().hasCount(0);
    page.navigate(server.url() + DEALS + "&q=seling");
    assertThat(page.getByText("spelt almost the same")).isVisible();
  }

  private static com.microsoft.playwright.Locator.FilterOptions text(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }

  @Test
  void columnsAreChosenAndAListIsSavedByWhoeverReadsIt() {
    Page page = signedIn("lists-views", "AUDITOR", DEALS + "&sort=-value", 1440);
    press(page, "Columns");
    page.locator("#columns input:not([value=value])").all().forEach(box -> box.uncheck());
    press(page, "Show these columns");
    assertThat(page.locator("thead th")).hasCount(2);
    assertThat(page).hasURL(Pattern.compile(".*columns=value.*"));

    press(page, "Save view");
    page.getByLabel("Name of the view").fill("By value & \"size\"");
    press(page, "Save this view");
    assertThat(page.locator(".views a[aria-current=true]")).hasText("By value & \"size\"");
    assertThat(page.locator("thead th")).hasCount(2);
    assertThat(page).hasURL(Pattern.compile(".*edition=" + EXPO.edition() + ".*"));

    Page other = signedIn("lists-others", "AUDITOR", DEALS, 1440);
    assertThat(other.getByText("By value")).hasCount(0);
    page.getByText("Manage views").click();
    page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Remove.*")))
        .click();
    assertThat(page.getByText("No saved views yet")).isVisible();
  }

  @Test
  void aNameOfAViewThatIsRefusedIsPutRightWhereItStands() {
    Page page = signedIn("lists-refused", "AUDITOR", DEALS + "&q=L-1", 1440);
    press(page, "Save view");
    page.evaluate("document.getElementById('view-name').removeAttribute('maxlength')");
    page.getByLabel("Name of the view").fill("x".repeat(61));
    press(page, "Save this view");
    assertThat(page.locator(".note.problem")).containsText("at most 60 characters");
    assertThat(page.getByLabel("Name of the view")).hasValue("x".repeat(61));

    page.getByLabel("Name of the view").fill("Found by L-1");
    press(page, "Save this view");
    assertThat(page.locator(".views a[aria-current=true]")).hasText("Found by L-1");
    assertThat(page).hasURL(Pattern.compile(".*edition=" + EXPO.edition() + ".*q=L-1.*"));
  }

  @Test
  void onAPhoneNothingIsCutAndEveryFieldSaysWhatItIs() {
    Page page = signedIn("lists-phone", "STATISTICS", DEALS + "&columns=buyer,value", 390);
    assertThat(number(page, "document.documentElement.scrollWidth")).isEqualTo(390);
    int cut =
        number(
            page,
            "[...document.querySelectorAll('.rows td, .rows th')].filter(c =>"
                + " c.offsetParent && c.scrollWidth > c.clientWidth + 1).length");
    assertThat(cut).isZero();
    assertThat(page.locator(".rows tbody tr").first())
        .containsText(Pattern.compile("[0-9]\\.[0-9]|[0-9]"));
    assertThat(
            page.evaluate(
                "getComputedStyle(document.querySelector('.rows td.n'), '::before').content"))
        .asString()
        .contains("Value");
  }

  @Test
  void aDealIsThreeShortLinesOnAPhone() {
    Page page = signedIn("lists-brief", "STATISTICS", DEALS, 390);
    assertThat(number(page, "document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(page.locator(".rows tbody tr").first())
        .containsText(Pattern.compile("Selling GmbH[^?]*USD[^?]*6 May 2019"));
    assertThat(
            number(
                page,
                "Math.max(...[...document.querySelectorAll('.rows tbody tr')].map(r =>"
                    + " r.offsetHeight))"))
        .isLessThan(100);
  }

  @Test
  void whatDealsCountForStandsBesideThemAndTogetherUnderThem() {
    Page page = signedIn("lists-total", "AUDITOR", DEALS, 1440);
    assertThat(page.locator("thead")).containsText("One-year value, US$");
    assertThat(page.locator("tbody tr").first().locator("[data-column=counted]"))
        .hasText("1,000.00");
    assertThat(page.locator("tbody tr").first().locator("[data-column=value]"))
        .containsText("USD 1,000");
    assertThat(page.locator("tfoot th")).hasText("61 in total: 61 counted");
    assertThat(page.locator("tfoot td.n")).hasText("1,060.00");

    page.navigate(server.url() + DEALS + "&value.to=1");
    assertThat(page.locator("tfoot td.n")).hasText("60.00");
    page.navigate(server.url() + DEALS + "&columns=value,currency");
    assertThat(page.locator("tfoot")).hasCount(0);
  }

  @Test
  void filesForPeopleBeginWithAByteOrderMark() {
    Page page = signedIn("lists-files", "STATISTICS", DEALS, 1440);
    byte[] csv = page.request().get(server.url() + DEALS.replace("deals?", "deals.csv?")).body();
    assertThat(csv).startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF);
    assertThat(new String(csv, StandardCharsets.UTF_8).lines()).hasSize(MANY + 2);
  }

  @Test
  void aOneTimePasswordIsTypedOnce() {
    database.person("lists-once", "AUDITOR");
    database.run("update account set must_change_password = true where name = 'lists-once'");
    Page page = browser.page(server.url(), "en-GB", LIGHT);
    page.navigate("sign-in");
    page.getByLabel("Name").fill("lists-once");
    page.getByLabel("Password").fill(Database.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Choose a password");
    assertThat(page.getByText("Choose a new password to finish signing in.")).isVisible();
    assertThat(page.locator(".problem")).hasCount(0);
    assertThat(page.locator("[autofocus]")).hasAttribute("autocomplete", "new-password");
    page.getByLabel("New password").fill("another long password 1");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("^(?!.*sign-in).*$"));
    assertThat(page.getByText("lists-once").first()).isVisible();

    page.navigate("password");
    assertThat(page.locator("h1")).hasText("Change password");
    assertThat(page.getByLabel("User name")).hasValue("lists-once");
    assertThat(Browser.button(page, "Save password")).isVisible();
  }

  static Stream<String> pages() {
    return PageTable.read().lines().stream()
        .filter(
            line -> !line.address().matches(".*(\\.csv|\\.xlsx|\\.json|\\{(import|change)\\}).*"))
        .filter(line -> requireNonNull(line.statuses().get("ADMINISTRATOR")).get(0) == 200)
        .map(PageTable.Line::address)
        .map(ListPagesIT::made);
  }

  private static String made(String address) {
    String made = address.substring(1);
    for (Map.Entry<String, String> each : MADE.entrySet()) {
      made = made.replace(each.getKey(), requireNonNull(each.getValue()));
    }
    return made;
  }

  /** Whoever hears a page goes from landmark to landmark by kind and name. */
  @ParameterizedTest
  @MethodSource("pages")
  void landmarksOfAPageAreToldApart(String path) {
    Page page = reader();
    page.navigate(server.url() + path);
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.locator("main")).hasCount(1);
    assertThat((List<?>) page.evaluate(ALIKE)).as(path).isEmpty();
  }

  private static @org.jspecify.annotations.Nullable Page kept;

  private Page reader() {
    Page page = kept;
    if (page == null || page.isClosed()) {
      page = signedIn("lists-landmarks", "ADMINISTRATOR", "desk/imports", 1440);
      kept = page;
    }
    return page;
  }

  @Test
  void aRegisterThatIsSortedByNothingItHasIsRefused() {
    Answer refused = statistics.get("registers/companies?sort=colour");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().getString("code")).isEqualTo("register.sort");
  }
}
