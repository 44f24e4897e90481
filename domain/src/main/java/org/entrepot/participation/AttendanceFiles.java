package org.entrepot.participation;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.Counting;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.party.CompanyFiles;

/** The bundle files of who attends without exhibiting by a record of its own. */
@ApplicationScoped
public class AttendanceFiles {

  private static final int NAME = 200;

  @Produces
  public static BundleFile bodies() {
    return BundleFile.of(
            "bodies.csv",
            "body",
            2,
            Column.edition(),
            required("body", Fields.code()),
            required("kind", Fields.word("COUNTRY", "REGION", "INTERNATIONAL_ORGANISATION"))
                .filtered(),
            optional("economy", Fields.economy()).filtered(),
            required("name_en", Fields.text(NAME)).searched(),
            optional("name_zh", Fields.text(NAME)).searched(),
            optional("country_exhibition", Fields.flag()).filtered())
        .counted(Counting.ALWAYS);
  }

  @Produces
  public static BundleFile participations() {
    return BundleFile.of(
            "participations.csv",
            "participation",
            2,
            Column.edition(),
            required("economy", Fields.economy()))
        .counted(Counting.ALWAYS);
  }

  @Produces
  public static BundleFile signUps() {
    return BundleFile.of(
            "sign-ups.csv",
            "sign_up",
            2,
            Column.edition(),
            required("sign_up", Fields.code()),
            CompanyFiles.company(),
            required("signed_up_on", Fields.date()),
            required("net_m2", Fields.amount(10, 2)))
        .counted(Counting.ALWAYS);
  }
}
