package org.entrepot.deal;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;

/** The bundle file of trading delegations, with which buyers come and which report their deals. */
@ApplicationScoped
public class DelegationFiles {

  private static final int NAME = 200;

  /** Which delegation one is part of, is judged in the database: it may stand in the same file. */
  @Produces
  public static BundleFile delegations() {
    return BundleFile.of(
            "delegations.csv",
            "delegation",
            2,
            Column.edition(),
            required("delegation", Fields.code()),
            required("name_en", Fields.text(NAME)).searched(),
            optional("name_zh", Fields.text(NAME)).searched(),
            required("kind", Fields.word(DelegationKind.class)).filtered(),
            optional("parent", Fields.code()).refersToItsOwn().filtered())
        .under(RegisterHeading.WHO);
  }
}
