package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.Column;
import org.entrepot.deal.AgreementFiles;
import org.entrepot.deal.DealFiles;
import org.entrepot.intake.Refusal;
import org.entrepot.intake.RowRefused;
import org.entrepot.page.Language;
import org.entrepot.page.Requests;
import org.entrepot.page.SelectOption;
import org.entrepot.party.CompanyFiles;
import org.junit.jupiter.api.Test;

/** What a page says of a deal that may not be so. */
class RefusalTextsTest {

  private static final VisibleRegister DEALS =
      new VisibleRegister(new Register(DealFiles.deals()), "ciie-6", Visibilities.ALL);

  /** Both parties are companies. */
  private static final class Companies extends ReferredRegister {
    @Override
    Optional<VisibleRegister> of(VisibleRegister in, Column column) {
      return List.of("seller", "parties").contains(column.name())
          ? Optional.of(
              new VisibleRegister(new Register(CompanyFiles.companies()), null, Visibilities.ALL))
          : Optional.empty();
    }
  }

  /** Knows one company, which nobody means. */
  private static final class OneCompany extends NamedRecords {
    @Override
    List<SelectOption> meant(VisibleRegister in, String text) {
      return List.of();
    }

    @Override
    List<String> near(VisibleRegister in, String text) {
      return text.startsWith("Sell") ? List.of("Selling GmbH · SELLER") : List.of();
    }
  }

  private static RefusalTexts texts(Language language) {
    RefusalTexts texts = new RefusalTexts();
    texts.reader = CompaniesReadOnce.reader(language);
    texts.columns = names(language);
    texts.referred = new Companies();
    texts.records = new OneCompany();
    return texts;
  }

  private static ValueTexts values(Language language) {
    ValueTexts values = new ValueTexts();
    values.reader = CompaniesReadOnce.reader(language);
    return values;
  }

  private static ColumnNames names(Language language) {
    ColumnNames names = new ColumnNames();
    names.reader = CompaniesReadOnce.reader(language);
    return names;
  }

  private static String said(Language language, String column, String value, String code) {
    return texts(language).of(DEALS, new Refusal("deals.csv", 2, column, value, code, "x"));
  }

  @Test
  void columnsAreCalledByTheirLabels() {
    assertThat(said(Language.EN, "signed_on", "", "field.empty"))
        .isEqualTo("Signed on must not be empty.");
    assertThat(said(Language.ZH, "signed_on", "", "field.empty")).isEqualTo("请填写签约日期。");
    assertThat(said(Language.EN, "deal", "", "field.empty")).isEqualTo("Code must not be empty.");
    assertThat(said(Language.EN, "contract", "", "text.control"))
        .startsWith("\"Contract\" contains");
    assertThat(said(Language.EN, "term_months", "", "field.empty")).startsWith("Term (months)");
  }

  @Test
  void aNameThatNothingHasIsNoCode() {
    assertThat(said(Language.EN, "seller", "Nosuch Company", "code.near"))
        .isEqualTo("No company is called \"Nosuch Company\".");
    assertThat(said(Language.ZH, "seller", "无此企业", "code.form")).isEqualTo("没有名为“无此企业”的企业。");
    assertThat(said(Language.EN, "seller", "Sellin", "company.unknown"))
        .isEqualTo("No company is called \"Sellin\". Did you mean Selling GmbH · SELLER?");
  }

  private static String ofParties(Language language, Refusal refusal, String whole) {
    return texts(language)
        .of(
            new VisibleRegister(
                new Register(AgreementFiles.agreements()), "ciie-6", Visibilities.ALL),
            refusal,
            whole);
  }

  @Test
  void ofManyThatAreNobodyTheFirstAreNamedAndTheOthersCounted() {
    String whole =
        IntStream.range(0, 100).mapToObj(at -> "Nobody " + at).collect(Collectors.joining(";"));
    Refusal cut =
        new Refusal("agreements.csv", 2, "parties", whole.substring(0, 200), "code.form", "40");
    assertThat(ofParties(Language.EN, cut, whole))
        .startsWith("No company is called \"Nobody 0\".")
        .endsWith("No company is called \"Nobody 9\". And 90 more were not found.");
    assertThat(ofParties(Language.ZH, cut, whole)).endsWith("没有名为“Nobody 9”的企业。另有90个名称未找到。");
  }

  @Test
  void tooFewPartiesAreToBeChosen() {
    Refusal few = new Refusal("agreements.csv", 2, "parties", "SELLER;SELLER", "codes.few", "2");
    assertThat(ofParties(Language.EN, few, "SELLER;SELLER"))
        .isEqualTo("Choose two or more different parties.");
    assertThat(ofParties(Language.ZH, few, "SELLER;SELLER")).isEqualTo("签约各方至少须选两个，且不得重复。");
  }

  @Test
  void wordsAreSaidAsThePageHasThem() {
    Refusal word = new Refusal("deals.csv", 2, "subject", "x", "word.unknown", "GOODS, SERVICES");
    assertThat(texts(Language.EN).of(DEALS, word))
        .isEqualTo("\"x\" is not one of Goods, Services.");
    assertThat(texts(Language.ZH).of(DEALS, word)).contains("货物、服务");
  }

  @Test
  void aMistypedFilterIsToldAndLeftOut() {
    AskedRecords asked = new AskedRecords();
    asked.route = Requests.route(Map.of("value.from", "abc", "currency", "EUR", "sort", "colour"));
    asked.registers = new Registers();
    asked.refusals = texts(Language.EN);
    asked.values = values(Language.EN);

    RecordListing understood = asked.understood(DEALS);

    assertThat(understood.filter().where()).containsOnly(Map.entry("currency", "EUR"));
    assertThat(understood.sorting()).isEqualTo(RecordSorting.BY_CODE);
    assertThat(asked.problem())
        .startsWith("Value: \"abc\" is not a number.")
        .contains("cannot be sorted by \"colour\"");
    assertThat(asked.typed(column("value"), ColumnRange.FROM)).isEqualTo("abc");
  }

  private static Column column(String name) {
    return DEALS.register().column(name).orElseThrow();
  }

  @Test
  void aDayIsReadAsThePageWritesIt() {
    AskedRecords asked = new AskedRecords();
    asked.route =
        Requests.route(Map.of("signed_on.from", "2023年11月6日", "signed_on.to", "2023-11-8"));
    asked.registers = new Registers();
    asked.refusals = texts(Language.ZH);
    asked.values = values(Language.ZH);

    assertThat(asked.understood(DEALS).filter().where())
        .containsOnly(Map.entry("signed_on.from", "2023-11-06"));
    assertThat(asked.typed(column("signed_on"), ColumnRange.FROM)).isEqualTo("2023年11月6日");
    assertThat(asked.problem()).isEqualTo("签约日期：“2023-11-8”不是日期。请按“2023年11月5日”的格式填写。");
  }

  @Test
  void aFormNamesWhatToCheckInItsOrder() {
    RecordForm form = new RecordForm();
    form.route = Requests.route(Map.of());
    form.pickers = new FieldPickers();
    form.reader = CompaniesReadOnce.reader(Language.EN);
    form.names = names(Language.EN);
    form.refusals = texts(Language.EN);
    form.read(DEALS, List.of());

    form.refuse(
        new RowRefused(
            List.of(empty("term_months"), empty("currency"), empty("deal"), empty("buyer"))));

    assertThat(form.problem()).isEqualTo("Not saved. Check: Code, Buyer, Currency, Term (months)");
  }

  private static Refusal empty(String column) {
    return new Refusal("deals.csv", 2, column, null, "field.empty", "");
  }
}
