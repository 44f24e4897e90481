package org.entrepot.rate;

import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Fields;

/** The bundle file of reference rates, in the European Central Bank's own columns. */
@ApplicationScoped
public class RateFiles {

  @Produces
  public static BundleFile rates() {
    return BundleFile.of(
            "exchange-rates.csv",
            "exchange_rate",
            2,
            required("Date", Fields.date()).filtered(),
            required("currency", Fields.currency()).filtered(),
            required("per_euro", Fields.amount(12, 12)))
        .spreading();
  }
}
