package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Companies are picked by their names, and mergers say in names what they changed. */
@NeedsBrowser
@ExtendWith(Running.class)
class MergerPagesIT {

  private static final SmallExpo EXPO = new SmallExpo("pair");
  private static final String MERGERS = "desk/companies";
  private static final String RECORD = "desk/registers/companies/records/";

  private final Server server;
  private final Browser browser;
  private final Database database;

  MergerPagesIT(Server server, Browser browser, Database database) {
    this.server = server;
    this.browser = browser;
    this.database = database;
  }

  /** More companies than a list of choices has, and two that are one. */
  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Map<String, String> bundle = new HashMap<>(EXPO.bundle());
    bundle.put(
        "companies.csv",
        """
        company,legal_name,local_name,economy,size_class
        BUYER,Buying Co.,,CN,LARGE
        SELLER,Selling GmbH,,DE,SME
        PAIR-1,Pairwise Optics GmbH,双联光学,DE,SME
        PAIR-2,Pairwise Lenses GmbH,,DE,SME
        """);
    bundle.put(
        "exhibitors.csv",
        """
        edition,exhibitor,company,role,channel,section
        %1$s,E1,PAIR-1,MAIN,OWN,food
        %1$s,E2,PAIR-2,MAIN,OWN,food
        """
            .formatted(EXPO.edition()));
    bundle.put("deals.csv", EXPO.deal("1000.00").replace("SELLER", "PAIR-2"));
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    assertThat(imports.bundle(bundle).getString("state")).isEqualTo("SUCCEEDED");
    imports.file("companies.csv", SmallExpo.companies("PAIR-C", 250));
  }

  private Page signedIn(String name, String language, ColorScheme scheme, String path) {
    database.person(name, "STATISTICS");
    Page page = browser.page(server.url(), language, scheme);
    page.navigate(path);
    return Browser.signIn(page, name);
  }

  private static void press(Page page, String name) {
    page.locator("form#merge")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static Locator row(Page page) {
    return page.locator("#mergers tbody tr")
        .filter(new Locator.FilterOptions().setHasText("PAIR-2"))
        .first();
  }

  @Test
  void twoCompaniesArePickedByNameMergedAndParted() {
    Page page = signedIn("pairs", "en-GB", LIGHT, MERGERS);
    page.locator("#f-kept").fill("Pairwise");
    assertThat(page.locator("#l-kept option[value='Pairwise Optics GmbH · PAIR-1']")).hasCount(1);
    page.locator("#f-gone").fill("pairwise lenses gmbh");
    page.locator("#f-reason").fill("one company");
    press(page, "Preview effect");
    assertThat(page.locator("#h-kept")).containsText("Choose one");
    assertThat(page.locator("#f-gone")).hasValue("Pairwise Lenses GmbH · PAIR-2");
    page.locator("#f-kept").selectOption("PAIR-1");
    press(page, "Preview effect");

    Locator effect = page.locator("form#merge .effect");
    assertThat(effect.locator("dl")).containsText("Pairwise Optics GmbH PAIR-1");
    Locator records = effect.locator("table").first();
    assertThat(records.locator("tr").filter(has("Deals")).locator("td")).hasText(counts("1", "0"));
    assertThat(records.locator("tr").filter(has("Exhibitors")).locator("td"))
        .hasText(counts("0", "1"));
    assertThat(effect.locator("table").last()).containsText("Exhibitors");
    press(page, "Merge the companies");
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(page.locator("section[aria-labelledby=h-moved]")).containsText("Exhibitors");
    assertThat(row(page)).containsText("Pairwise Lenses GmbH PAIR-2");
    assertThat(row(page)).containsText("Exhibitors: 0, plus 1 withdrawn");
    assertThat(row(page)).containsText("(UTC+8)");

    row(page).getByText("Undo").click();
    assertThat(page.locator("form#merge h2")).containsText("Pairwise Lenses GmbH");
    page.locator("#f-reason").fill("two companies");
    press(page, "Preview effect");
    press(page, "Undo the merger");
    assertThat(row(page)).containsText("two companies");
    assertPast(page);
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static String[] counts(String moved, String withdrawn) {
    return new String[] {moved, withdrawn};
  }

  /** Either company says what became of it, and leads to the merger. */
  private void assertPast(Page page) {
    page.navigate(server.url() + RECORD + "PAIR-2");
    Locator history = page.locator("#history");
    assertThat(history).containsText("Merged into Pairwise Optics GmbH (PAIR-1)");
    assertThat(history).containsText("Undone on");
    history.getByText("See the merger").first().click();
    assertThat(page.locator("#h-mergers")).hasText("Mergers of Pairwise Lenses GmbH");
    assertThat(page.locator("#mergers tbody tr")).hasCount(1);
    Page chinese = signedIn("pairs-zh", "zh-CN", DARK, RECORD + "PAIR-2");
    assertThat(chinese.locator("#history")).containsText("已并入双联光学（PAIR-1）");
    chinese.navigate(server.url() + RECORD + "PAIR-1");
    assertThat(chinese.locator("#history")).containsText("Pairwise Lenses GmbH（PAIR-2）已并入本企业");
    chinese.navigate(server.url() + RECORD + "PAIR-C1");
    assertThat(chinese.locator("#history")).hasCount(0);
  }
}
