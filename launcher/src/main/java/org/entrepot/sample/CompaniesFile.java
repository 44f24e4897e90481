package org.entrepot.sample;

import java.io.IOException;
import java.nio.file.Path;

/** Writes companies.csv: with each edition those that are new; the buyers with the first deals. */
final class CompaniesFile {

  private static final String COLUMNS =
      "company legal_name trading_name local_name economy identifier_scheme identifier size_class";

  private final SampleEdition edition;
  private final long seed;
  private final int scale;
  private final CompanyNames names;

  CompaniesFile(SampleEdition edition, long seed, int scale) {
    this.edition = edition;
    this.seed = seed;
    this.scale = scale;
    this.names = new CompanyNames(seed);
  }

  void write(Path bundle) throws IOException {
    SampleCompany.Founder founder = new SampleCompany.Founder(seed);
    try (SampleTable table = SampleTable.begin(bundle, "companies", COLUMNS)) {
      for (SampleEconomy economy : SampleEconomy.all()) {
        CompanyRoster.of(economy)
            .newcomers(edition)
            .forEach(n -> copies(table, founder.found(economy, n)));
      }
      if (edition == SampleEdition.FIFTH) {
        buyers(table);
      }
      if (edition == AgreementsFile.OF_REAL_COMPANIES) {
        for (RealCompany real : RealCompany.values()) {
          row(table, real.code(), real.named(), "");
        }
      }
    }
  }

  private void copies(SampleTable table, SampleCompany company) {
    for (int copy = 0; copy < scale; copy++) {
      CompanyNames.Name name = names.of(company, company.number() * scale + copy);
      String size = company.small() ? "SME" : "LARGE";
      row(table, company.code(scale, copy), name, size);
    }
  }

  private void buyers(SampleTable table) {
    Buyers buyers = new Buyers(seed, scale);
    for (int i = 0; i < buyers.count(); i++) {
      Buyers.Buyer buyer = buyers.of(i);
      row(table, buyer.code(), buyer.name(), buyer.size());
    }
  }

  private static void row(SampleTable table, String code, CompanyNames.Name name, String size) {
    String economy = code.substring(0, 2);
    table.row(code, name.legal(), name.trading(), name.local(), economy, "", "", size);
  }
}
