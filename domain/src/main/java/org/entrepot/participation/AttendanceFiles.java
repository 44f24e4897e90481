package org.entrepot.participation;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.Counting;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;

/** The bundle files of who attends, with an exhibit or without: countries, regions and bodies. */
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
            required("kind", Fields.word(BodyKind.class)).filtered(),
            optional("economy", Fields.economy()).filtered(),
            required("name_en", Fields.text(NAME)).searched().sorted(),
            optional("name_zh", Fields.text(NAME)).searched(),
            optional("country_exhibition", Fields.flag()).filtered())
        .under(RegisterHeading.WHO)
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
        .under(RegisterHeading.WHO)
        .counted(Counting.ALWAYS);
  }
}
