package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.Column;
import org.entrepot.deal.AgreementFiles;
import org.entrepot.deal.DealFiles;
import org.entrepot.page.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agreement is known by who has signed it. */
class RegisterCellsTest {

  private static final VisibleRegister AGREEMENTS =
      new VisibleRegister(new Register(AgreementFiles.agreements()), "ciie-6", Visibilities.ALL);
  private static final RegisterRecord SIGNED =
      new RegisterRecord(
          "A-1",
          1,
          Map.of("agreement", "A-1", "parties", "SELLER;BUYER;GONE"),
          Map.of(),
          RecordState.COUNTED,
          null);

  private final CompaniesReadOnce companies = new CompaniesReadOnce();

  private String parties(Language language) {
    RegisterCells cells = new RegisterCells();
    cells.names = new ColumnNames();
    cells.reader = CompaniesReadOnce.reader(language);
    cells.names.reader = cells.reader;
    cells.names.known = new KnownValues();
    cells.companies = companies.names(language);
    cells.read(AGREEMENTS, List.of(SIGNED));
    Column parties = AGREEMENTS.register().column("parties").orElseThrow();
    return cells.of(AGREEMENTS, SIGNED, List.of(parties)).get(0).value();
  }

  @Test
  void aListNamesThePartiesInTheReadersLanguage() {
    assertThat(parties(Language.EN)).isEqualTo("Selling GmbH · Buying Co. · GONE");
    assertThat(parties(Language.ZH)).isEqualTo("Selling GmbH · 采购公司 · GONE");
  }

  @ParameterizedTest
  @CsvSource({"EN, Steel pipes, ''", "ZH, Steel pipes, en", "EN, 钢管, zh-Hans", "ZH, 钢管, ''"})
  void aTextInTheOtherLanguageIsMarked(Language language, String text, String lang) {
    RegisterCells cells = new RegisterCells();
    cells.names = new ColumnNames();
    cells.reader = CompaniesReadOnce.reader(language);
    cells.names.reader = cells.reader;
    cells.names.known = new KnownValues();
    cells.names.texts = new ValueTexts();
    cells.names.texts.reader = cells.reader;
    VisibleRegister deals =
        new VisibleRegister(new Register(DealFiles.deals()), "ciie-6", Visibilities.ALL);
    Column description = deals.register().column("description").orElseThrow();
    RegisterRecord deal =
        new RegisterRecord(
            "D-1", 1, Map.of("description", text), Map.of(), RecordState.COUNTED, null);

    assertThat(cells.of(deals, deal, List.of(description)).get(0).lang()).isEqualTo(lang);
  }

  @Test
  void ofManyColumnsAListShowsThoseByWhichRecordsAreFound() {
    List<Column> all = new Register(DealFiles.deals()).content();

    assertThat(RegisterCells.abreast(all))
        .extracting(Column::name)
        .contains("buyer", "seller", "section", "value", "currency", "signed_on")
        .doesNotContain("hs_code", "origin", "contract", "description");
    assertThat(RegisterCells.abreast(all.subList(0, 8))).isEqualTo(all.subList(0, 8));
  }

  @Test
  void allPartiesOfAListAreReadAtOnce() {
    parties(Language.EN);
    assertThat(companies.asked).hasSize(1);
  }
}
