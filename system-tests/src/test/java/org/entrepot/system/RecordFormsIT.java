package org.entrepot.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records added and corrected on the console's pages, once their effect has been seen. */
@NeedsBrowser
@ExtendWith(Running.class)
class RecordFormsIT {

  private static final SmallExpo EXPO = new SmallExpo("forms");
  private static final String DEALS = "desk/registers/deals";
  private static final String EDITION = "?edition=" + EXPO.edition();
  private static final String API = "editions/" + EXPO.edition();

  private final Server server;
  private final Browser browser;
  private final Database database;
  private final Client anyone;

  RecordFormsIT(Server server, Browser browser, Database database, Client anyone) {
    this.server = server;
    this.browser = browser;
    this.database = database;
    this.anyone = anyone;
  }

  @BeforeAll
  static void expo(Tokens tokens, Client client) {
    Imports imports = new Imports(client.bearing(tokens.of("STATISTICS")));
    imports.bundle(EXPO.bundle());
    imports.bundle(Map.of("deals.csv", EXPO.deals("F-", 4)));
    imports.bundle(Map.of("deals.csv", EXPO.deals("BULK-", 3)));
    imports.bundle(Map.of("deals.csv", EXPO.deals("BACK-", 3)));
    imports.bundle(Map.of("deals.csv", EXPO.deals("LIST-", 2)));
    imports.file("companies.csv", SmallExpo.companies("FORMS-C", 250));
    imports.file(
        "companies.csv",
        """
        company,legal_name,economy
        FORMS-1,Forms Twin East,DE
        FORMS-2,Forms Twin West,AT
        FORMS-3,Forms Third,AT
        FORMS-4,Forms Third; Limited,AT
        """);
  }

  private Page signedIn(
      String name, String role, String language, ColorScheme scheme, String path) {
    database.person(name, role);
    Page page = browser.page(server.url(), language, scheme);
    page.navigate(path);
    return Browser.signIn(page, name);
  }

  private static Locator button(Page page, String name) {
    return page.locator("form#record")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator effect(Page page, String figure) {
    return page.locator("form#record .effect tbody tr")
        .filter(new Locator.FilterOptions().setHasText(figure));
  }

  private String value() {
    return anyone.get(API + "/figures/tentative_deal_value").json().getString("value");
  }

  private String field(String deal, String name) {
    return anyone
        .get(API + "/registers/deals/" + deal)
        .json()
        .getJsonObject("fields")
        .getString(name);
  }

  @Test
  void aFormSaysWhatIsWrongByTheNamesOfItsFields() {
    Page page = signedIn("wrong", "STATISTICS", "en-GB", LIGHT, DEALS + "/new" + EDITION);
    button(page, "Preview this change").click();
    assertThat(page.locator("form#record .note.problem"))
        .containsText("Not saved. Check: Code, Buyer, Seller, Goods or services, Value, Currency,");
    assertThat(page.locator("#h-signed_on")).hasText("Signed on must not be empty.");

    page.locator("#f-seller").fill("Forms Twinn East");
    button(page, "Preview this change").click();
    assertThat(page.locator("#h-seller"))
        .containsText("No company is called \"Forms Twinn East\". Did you mean Forms Twin East");
  }

  @Test
  void aCorrectionShowsItsEffectAndAsksWhy() {
    Page page =
        signedIn(
            "corrects",
            "STATISTICS",
            "en-GB",
            LIGHT,
            DEALS + "/records/F-1" + EDITION + "&form=edit");
    assertThat(button(page, "Save")).hasCount(0);
    page.locator("#f-value").fill("101.00");
    button(page, "Preview this change").click();
    assertThat(effect(page, "Value").first()).containsText("101");
    assertThat(effect(page, "Tentative deal value")).hasCount(1);
    assertThat(field("F-1", "value")).isEqualTo("1");

    button(page, "Save").click();
    assertThat(page.locator("form#record .note.problem")).containsText("Enter a reason");
    assertThat(field("F-1", "value")).isEqualTo("1");
    page.locator("#f-reason").fill("two digits were lost");
    button(page, "Save").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(field("F-1", "value")).isEqualTo("101");
    Locator saved = page.locator("section[aria-labelledby=h-moved]");
    assertThat(saved.locator("tbody").last()).containsText("Germany");
    assertThat(saved.locator("tbody").last()).containsText("Goods");
    Page others = signedIn("follows", "STATISTICS", "en-GB", LIGHT, page.url());
    assertThat(others.locator("#f-value")).hasValue("101");
    assertThat(others.locator("section[aria-labelledby=h-moved]")).hasCount(0);
    saved.getByText("See or undo this change").click();
    assertThat(page.locator("h1")).hasText("Change to 1 record");
    assertThat(page.locator("main tbody th").first()).containsText("Selling GmbH");
  }

  @Test
  void oneComesBackToTheListAsItWas() {
    Page page = signedIn("returns", "STATISTICS", "en-GB", LIGHT, DEALS + EDITION + "&q=LIST-");
    page.locator("tbody th a").first().click();
    assertThat(page.locator("main header")).containsText("Selling GmbH");
    page.locator("#edit > summary").click();
    page.locator("#f-contract").fill("K-9");
    button(page, "Preview this change").click();
    button(page, "Save").click();
    page.getByText("See or undo this change").click();
    page.getByText("Back to the list").click();
    assertThat(page.locator("#q")).hasValue("LIST-");
    assertThat(page.locator("#h-list")).hasText("2 records");
    page.locator("tbody th a").first().click();
    page.locator("#edit > summary").click();
    page.locator("#f-contract").fill("K-10");
    button(page, "Preview this change").click();
    button(page, "Save").click();
    page.getByText("See or undo this change").click();
    Browser.button(page, "Preview this change").click();
    Browser.button(page, "Undo for 1 record").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(page.locator("#q")).hasValue("LIST-");
    assertThat(page.getByText("See or undo this change")).isVisible();
  }

  @Test
  void aRecordIsReadBeforeItsFormIsWanted() {
    Page page = signedIn("reads", "STATISTICS", "en-GB", LIGHT, DEALS + "/records/F-2" + EDITION);
    assertThat(page.locator("main dl.facts")).containsText("Selling GmbH");
    assertThat(page.locator("main dl.facts")).not().containsText("SELLER");
    assertThat(page.locator("#f-value")).isHidden();
    assertThat(page.locator("#w-reason")).isHidden();
    page.locator("#edit > summary").click();
    page.locator("#f-value").fill("-1");
    button(page, "Preview this change").click();
    assertThat(page.locator("#h-value strong")).isVisible();
    assertThat(page.locator("#w-reason")).isHidden();
  }

  @Test
  void whatWasTypedSinceIsShownFirst() {
    Page page =
        signedIn(
            "types-on",
            "STATISTICS",
            "zh-CN",
            DARK,
            DEALS + "/records/F-2" + EDITION + "&form=edit");
    page.locator("#f-value").fill("7.00");
    button(page, "查看更改的影响").click();
    page.locator("#f-value").fill("8.00");
    page.locator("#f-reason").fill("核对合同");
    button(page, "保存").click();
    assertThat(effect(page, "8")).not().hasCount(0);
    assertThat(field("F-2", "value")).isEqualTo("1");
    button(page, "保存").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(field("F-2", "value")).isEqualTo("8");
  }

  @Test
  void whatMovesNothingNeedsNoReason() {
    Page page =
        signedIn(
            "notes", "STATISTICS", "en-GB", LIGHT, DEALS + "/records/F-3" + EDITION + "&form=edit");
    button(page, "Preview this change").click();
    assertThat(page.getByText("Nothing to change")).isVisible();
    assertThat(button(page, "Save")).hasCount(0);
    page.locator("#f-contract").fill("K-3");
    button(page, "Preview this change").click();
    assertThat(page.locator("#f-reason")).hasCount(0);
    button(page, "Save").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=nothing"));
    assertThat(field("F-3", "contract")).isEqualTo("K-3");
  }

  @Test
  void aDealIsAddedOnceItsEffectHasBeenSeen() {
    Page page = signedIn("adds", "STATISTICS", "en-GB", LIGHT, DEALS + EDITION);
    page.getByText("Add deal").click();
    page.locator("#f-deal").fill("N-1");
    page.locator("#f-buyer").fill("buying co.");
    page.locator("#f-seller").fill("SELLER");
    page.locator("#f-subject").selectOption("GOODS");
    page.locator("#f-section").selectOption("food");
    page.locator("#f-value").fill("-50.00");
    page.locator("#f-currency").fill("USD");
    page.locator("#f-signed_on").fill("2019-05-07");
    page.locator("#f-term_months").fill("12");
    button(page, "Preview this change").click();
    assertThat(page.locator("#h-value strong")).isVisible();
    page.locator("#f-value").fill("50.00");
    button(page, "Preview this change").click();
    assertThat(page.locator("#f-seller")).hasValue("Selling GmbH · SELLER");
    assertThat(effect(page, "Tentative deal value")).hasCount(1);
    assertThat(effect(page, "Buying Co. · BUYER")).hasCount(1);
    assertThat(anyone.get(API + "/registers/deals/N-1").status()).isEqualTo(404);
    page.locator("#f-reason").fill("reported by phone");
    button(page, "Add deal").click();
    assertThat(page).hasURL(Pattern.compile(".*/records/N-1.*saved=.+"));
    assertThat(field("N-1", "value")).isEqualTo("50");
    assertThat(field("N-1", "buyer")).isEqualTo("BUYER");
  }

  @Test
  void aNameThatSeveralHaveIsChosenFrom() {
    Page page =
        signedIn(
            "picks-one",
            "STATISTICS",
            "en-GB",
            LIGHT,
            DEALS + "/records/F-4" + EDITION + "&form=edit");
    assertThat(page.locator("#f-seller")).hasValue("Selling GmbH · SELLER");
    page.locator("#f-seller").fill("Forms Twin");
    assertThat(page.locator("#l-seller option[value='Forms Twin East · FORMS-1']")).hasCount(1);
    button(page, "Preview this change").click();
    assertThat(page.locator("#h-seller")).containsText("Choose one");
    page.locator("#f-seller").selectOption("FORMS-2");
    button(page, "Preview this change").click();
    assertThat(effect(page, "Forms Twin West · FORMS-2")).hasCount(1);
    page.locator("#f-seller").fill("nobody is called so");
    button(page, "Preview this change").click();
    assertThat(page.locator("#h-seller strong")).isVisible();
  }

  private String parties(String agreement) {
    return anyone
        .get(API + "/registers/agreements/" + agreement)
        .json()
        .getJsonObject("fields")
        .getString("parties");
  }

  @Test
  void thePartiesOfAnAgreementArePickedOneByOne() {
    String agreements = "desk/registers/agreements";
    Page page = signedIn("agrees", "STATISTICS", "en-GB", LIGHT, agreements + "/new" + EDITION);
    page.locator("#f-agreement").fill("AG-1");
    page.locator("#f-kind").selectOption("MEMORANDUM");
    page.locator("#f-signed_on").fill("2019-05-07");
    page.locator("#f-parties").fill("buying co.");
    page.locator("#f-parties-2").fill("Forms Twin");
    assertThat(page.locator("#l-parties-2 option[value='Forms Twin East · FORMS-1']")).hasCount(1);
    page.getByLabel("Parties 3").fill("SELLER");
    button(page, "Preview this change").click();
    assertThat(page.locator("#f-parties")).hasValue("Buying Co. · BUYER");
    assertThat(page.locator("#h-parties")).containsText("Choose one");
    page.locator("#f-parties-2").selectOption("FORMS-2");
    button(page, "Preview this change").click();
    page.locator("#f-reason").fill("signed on the last day");
    button(page, "Add agreement").click();
    assertThat(page).hasURL(Pattern.compile(".*/records/AG-1.*saved=.+"));
    assertThat(parties("AG-1")).isEqualTo("BUYER;FORMS-2;SELLER");

    page.navigate(server.url() + agreements + "/records/AG-1" + EDITION + "&form=edit");
    assertThat(page.locator("#f-parties-3")).hasValue("Selling GmbH · SELLER");
    assertThat(page.locator("#f-parties-5")).hasValue("");
    page.locator("#f-parties-3").fill("");
    button(page, "Preview this change").click();
    button(page, "Save").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(parties("AG-1")).isEqualTo("BUYER;FORMS-2");
  }

  @Test
  void aPartyMayHaveASemicolonInItsName() {
    String agreements = "desk/registers/agreements";
    Page page = signedIn("marks", "STATISTICS", "en-GB", LIGHT, agreements + "/new" + EDITION);
    page.locator("#f-agreement").fill("AG-2");
    page.locator("#f-kind").selectOption("MEMORANDUM");
    page.locator("#f-signed_on").fill("2019-05-07");
    page.locator("#f-parties").fill("SELLER");
    page.locator("#f-parties-2").fill("Selling GmbH · SELLER");
    button(page, "Preview this change").click();
    assertThat(page.locator("#h-parties")).hasText("Choose two or more different parties.");

    page.locator("#f-parties-2").fill("Forms Third; Limited");
    button(page, "Preview this change").click();
    assertThat(page.locator("#f-parties-2")).hasValue("Forms Third; Limited · FORMS-4");
    page.locator("#f-reason").fill("signed on the last day");
    button(page, "Add agreement").click();
    assertThat(page).hasURL(Pattern.compile(".*/records/AG-2.*saved=.+"));
    assertThat(parties("AG-2")).isEqualTo("SELLER;FORMS-4");

    page.navigate(server.url() + agreements + "/records/AG-2" + EDITION + "&form=edit");
    page.locator("#f-parties").fill("BUYER");
    button(page, "Preview this change").click();
    button(page, "Save").click();
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(parties("AG-2")).isEqualTo("BUYER;FORMS-4");
  }

  @Test
  void whoMayNotChangeARecordSeesNoForm() {
    Page page = signedIn("looks-on", "AUDITOR", "en-GB", LIGHT, DEALS + "/records/D-0" + EDITION);
    assertThat(page.locator("main dl.facts")).containsText("Selling GmbH");
    assertThat(page.locator("main input, main select, main button")).hasCount(0);
    page.navigate(server.url() + DEALS + EDITION);
    assertThat(page.getByText("Add deal")).hasCount(0);
    assertThat(value()).isNotEmpty();
  }

  private static Locator many(Page page) {
    return page.locator("#many");
  }

  /** Sets what chosen deals are about, and asks what that would move. */
  private static void previewSubject(Page page, String value, String button) {
    many(page).locator("#f-set").selectOption("subject");
    many(page).locator("#f-to").fill(value);
    press(page, button);
  }

  private static void press(Page page, String name) {
    many(page)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  @Test
  void aColumnIsSetInAllThatMatchOnceItsEffectHasBeenSeen() {
    Page page = signedIn("bulk", "STATISTICS", "en-GB", LIGHT, DEALS + EDITION + "&q=BULK-");
    many(page).locator("input[name=all]").check();
    previewSubject(page, "services", "Preview this change");
    assertThat(many(page).locator("#h-effect")).hasText("3 records will change");
    assertThat(many(page).locator(".effect tbody").first()).containsText("BULK-1");
    assertThat(field("BULK-1", "subject")).isEqualTo("GOODS");
    press(page, "Change 3 records");
    assertThat(many(page).locator(".note.problem")).containsText("Enter a reason");
    many(page).locator("#f-because").fill("they are all for repairs");
    press(page, "Change 3 records");
    assertThat(page).hasURL(Pattern.compile(".*q=BULK-.*saved=.+"));
    assertThat(field("BULK-1", "subject")).isEqualTo("SERVICES");
    assertThat(field("F-1", "subject")).isEqualTo("GOODS");

    page.locator("input[value=BULK-2]").check();
    previewSubject(page, "goods", "Preview this change");
    many(page).locator("#f-because").fill("but this one is not");
    press(page, "Change 1 record");
    assertThat(page).hasURL(Pattern.compile(".*saved=.+"));
    assertThat(field("BULK-2", "subject")).isEqualTo("GOODS");
    assertThat(field("BULK-3", "subject")).isEqualTo("SERVICES");
  }

  @Test
  void aValueIsSetByItsNameInTheLanguageOfThePage() {
    Page page = signedIn("sets-by-name", "STATISTICS", "zh-CN", LIGHT, DEALS + EDITION + "&q=F-1");
    many(page).locator("input[name=all]").check();
    previewSubject(page, "服务", "查看更改的影响");

    assertThat(many(page).locator("#h-effect")).isVisible();
    assertThat(many(page).locator(".effect tbody").first()).containsText("F-1");
    assertThat(field("F-1", "subject")).isEqualTo("GOODS");
  }

  @Test
  void aChangeOfManyRecordsIsUndoneAtOnce() {
    Page page = signedIn("undoes", "STATISTICS", "en-GB", LIGHT, DEALS + EDITION + "&q=BACK-");
    page.locator("input[name=all]").check();
    previewSubject(page, "SERVICES", "Preview this change");
    many(page).locator("#f-because").fill("they are all for repairs");
    press(page, "Change 3 records");
    page.getByText("See or undo this change").click();

    assertThat(page.locator("h1")).hasText("Change to 3 records");
    assertThat(page.locator("main tbody").first()).containsText("BACK-2");
    assertThat(page.getByText("they are all for repairs")).isVisible();
    Locator undo = page.locator("form#undo");
    assertThat(Browser.button(page, "Undo for 3 records")).hasCount(0);
    Browser.button(page, "Preview this change").click();
    assertThat(undo.locator(".effect tbody").first()).containsText("BACK-1");
    undo.locator("#f-because").fill("they are not");
    Browser.button(page, "Undo for 3 records").click();
    assertThat(page).hasURL(Pattern.compile(".*change=[0-9]+.*saved=.+"));
    assertThat(field("BACK-1", "subject")).isEqualTo("GOODS");

    page.navigate(server.url() + API + "/registers/deals/BACK-3");
    assertThat(page.locator("#history li").first()).containsText("they are not");
    assertThat(page.locator("#history").getByText("Undo…")).hasCount(1);
  }

  @Test
  void whatMayNotBeIsRefusedForAllAndNamesTheRecord() {
    Page page = signedIn("bulk-wrong", "STATISTICS", "en-GB", LIGHT, DEALS + EDITION);
    page.locator("input[value=F-3]").check();
    many(page).locator("#f-set").selectOption("value");
    many(page).locator("#f-to").fill("-1");
    press(page, "Preview this change");
    assertThat(many(page).locator(".note.problem")).containsText("F-3: ");
    assertThat(many(page).getByText("Change 1 record")).hasCount(0);
  }
}
