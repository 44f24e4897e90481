package org.entrepot.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entrepot.access.Visibilities;
import org.entrepot.bundle.BundleFile;
import org.entrepot.deal.AgreementFiles;
import org.entrepot.deal.DealFiles;
import org.entrepot.page.Language;
import org.entrepot.participation.ExhibitorFiles;
import org.entrepot.party.CompanyFiles;
import org.entrepot.rate.RateFiles;
import org.junit.jupiter.api.Test;

/** What a record is called follows from its file's declaration. */
class RecordNamesTest {

  private static String english(BundleFile file, Map<String, String> fields) {
    return name(file, fields, Language.EN);
  }

  private static String chinese(BundleFile file, Map<String, String> fields) {
    return name(file, fields, Language.ZH);
  }

  private static String name(BundleFile file, Map<String, String> fields, Language language) {
    VisibleRegister in = new VisibleRegister(new Register(file), "ciie-6", Visibilities.ALL);
    RegisterRecord record = new RegisterRecord("X-1", 1, fields, Map.of(), null, null);
    return new CompaniesReadOnce().names(language).of(in, record);
  }

  @Test
  void aDealIsBetweenItsParties() {
    Map<String, String> deal = Map.of("deal", "X-1", "buyer", "BUYER", "seller", "SELLER");
    assertThat(english(DealFiles.deals(), deal)).isEqualTo("Selling GmbH → Buying Co.");
    assertThat(chinese(DealFiles.deals(), deal)).isEqualTo("Selling GmbH → 采购公司");
  }

  @Test
  void aPavilionHasItsOwnName() {
    Map<String, String> both = Map.of("name_en", "France", "name_zh", "法国", "economy", "FR");
    assertThat(english(ExhibitorFiles.pavilions(), both)).isEqualTo("France");
    assertThat(chinese(ExhibitorFiles.pavilions(), both)).isEqualTo("法国");
    assertThat(chinese(ExhibitorFiles.pavilions(), Map.of("name_en", "France")))
        .isEqualTo("France");
    assertThat(chinese(ExhibitorFiles.pavilions(), Map.of("name_en", "Twenty", "name_zh", "G20")))
        .isEqualTo("G20");
  }

  @Test
  void aCompanyIsReadInItsOwnLanguageWhereThatIsWrittenInHan() {
    assertThat(chinese(CompanyFiles.companies(), company("采购公司"))).isEqualTo("采购公司");
    assertThat(chinese(CompanyFiles.companies(), company("Компания"))).isEqualTo("Legal Ltd");
    assertThat(english(CompanyFiles.companies(), company("采购公司"))).isEqualTo("Legal Ltd");
  }

  private static Map<String, String> company(String local) {
    return Map.of("legal_name", "Legal Ltd", "trading_name", "Traded", "local_name", local);
  }

  @Test
  void anotherIsCalledByTheCompaniesThatItNames() {
    assertThat(english(ExhibitorFiles.exhibitors(), Map.of("company", "SELLER")))
        .isEqualTo("Selling GmbH");
    assertThat(english(AgreementFiles.agreements(), Map.of("parties", "SELLER;GONE")))
        .isEqualTo("Selling GmbH · GONE");
  }

  @Test
  void whatNamesNoneIsCalledByItsKey() {
    assertThat(
            english(
                RateFiles.rates(),
                Map.of("Date", "2023-11-06", "currency", "USD", "per_euro", "1.07")))
        .isEqualTo("6 Nov 2023 · USD");
  }
}
