package org.entrepot.deal;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.Counting;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;

/** The bundle file of agreements: what parties promised each other beside the deals. */
@ApplicationScoped
public class AgreementFiles {

  private static final int FEWEST_PARTIES = 2;

  @Produces
  public static BundleFile agreements() {
    return BundleFile.of(
            "agreements.csv",
            "agreement",
            2,
            Column.edition(),
            required("agreement", Fields.code()),
            required("kind", Fields.word(AgreementKind.class)).filtered(),
            required("parties", Fields.codes(FEWEST_PARTIES))
                .refersToSeveral("companies.csv")
                .searched(),
            required("signed_on", Fields.date()).sorted(),
            optional("section", Fields.code()).refersTo("sections.csv").filtered(),
            optional("value", Fields.amount(16, 4)),
            optional("currency", Fields.currency()).filtered(),
            optional("description", Fields.text(500)).searched())
        .under(RegisterHeading.DEALS)
        .counted(Counting.ALWAYS);
  }
}
