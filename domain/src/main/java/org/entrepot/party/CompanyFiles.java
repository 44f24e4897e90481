package org.entrepot.party;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Fields;

/** The bundle file of companies. */
@ApplicationScoped
public class CompanyFiles {

  private static final int NAME = 200;

  @Produces
  public static BundleFile companies() {
    return BundleFile.of(
        "companies.csv",
        "company",
        1,
        required("company", Fields.code()),
        required("legal_name", Fields.text(NAME)),
        optional("trading_name", Fields.text(NAME)),
        optional("local_name", Fields.text(NAME)),
        required("economy", Fields.economy()),
        optional("identifier_scheme", Fields.word("LEI", "USCC", "VAT")),
        optional("identifier", Fields.text(40)),
        optional("size_class", Fields.word("SME", "LARGE")));
  }
}
