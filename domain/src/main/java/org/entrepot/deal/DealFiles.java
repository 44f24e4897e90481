package org.entrepot.deal;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.Counting;
import org.entrepot.bundle.BundleFile.PairCheck;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;

/** The bundle file of deals: verified deals of the organiser's own list. */
@ApplicationScoped
public class DealFiles {

  /** In months: what is longer is a slip. The database has the same limit. */
  public static final int LONGEST_TERM = 1200;

  @Produces
  public static BundleFile deals() {
    return BundleFile.of(
            "deals.csv",
            "deal",
            2,
            Column.edition(),
            required("deal", Fields.code()),
            required("buyer", Fields.code()).refersTo("companies.csv").filtered(),
            required("seller", Fields.code()).refersTo("companies.csv").filtered(),
            required("subject", Fields.word(SubjectKind.class)).filtered(),
            optional("hs_code", Fields.hsCode()),
            optional("origin", Fields.economy()),
            optional("section", Fields.code()).refersTo("sections.csv").filtered(),
            required("value", Fields.amount(16, 4)).sorted(),
            required("currency", Fields.currency()).filtered(),
            required("signed_on", Fields.date()).sorted(),
            required("term_months", Fields.integer(1, LONGEST_TERM)),
            optional("pavilion", Fields.code()).refersTo("pavilions.csv").filtered(),
            optional("delegation", Fields.code()).refersTo("delegations.csv").filtered(),
            optional("contract", Fields.text(80)).searched(),
            optional("description", Fields.text(500)).searched())
        .under(RegisterHeading.DEALS)
        .between("seller", "buyer")
        .check(
            new PairCheck(
                "buyer", "seller", "deal.same_party", (buyer, seller) -> !buyer.equals(seller)))
        .counted(Counting.WITH_RATE);
  }
}
