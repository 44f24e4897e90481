package org.entrepot.party;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;
import org.entrepot.bundle.StateColumns;

/** The bundle file of companies. */
@ApplicationScoped
public class CompanyFiles {

  private static final int NAME = 200;
  private static final Column ECONOMY = required("economy", Fields.economy()).filtered().sorted();
  private static final Column SIZE =
      optional("size_class", Fields.word(SizeClass.class)).filtered();

  /** The company that a record is of; lists of such records are narrowed by what it is as well. */
  public static Column company() {
    return required("company", Fields.code()).refersTo("companies.csv").filteredBy(ECONOMY, SIZE);
  }

  @Produces
  public static BundleFile companies() {
    return BundleFile.of(
            "companies.csv",
            "company",
            1,
            required("company", Fields.code()),
            required("legal_name", Fields.text(NAME)).searched().sorted(),
            optional("trading_name", Fields.text(NAME)).searched(),
            optional("local_name", Fields.text(NAME)).searched(),
            ECONOMY,
            optional("identifier_scheme", Fields.word(IdentifierScheme.class)),
            optional("identifier", new IdentifierField(40)).searched(),
            SIZE)
        .under(RegisterHeading.WHO)
        .named("legal_name", "local_name")
        .moved(StateColumns.COMPANY_MERGER);
  }
}
