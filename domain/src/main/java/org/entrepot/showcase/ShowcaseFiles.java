package org.entrepot.showcase;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.Counting;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.RegisterHeading;

/** The bundle file of what is shown. */
@ApplicationScoped
public class ShowcaseFiles {

  private static final int NAME = 200;

  @Produces
  public static BundleFile items() {
    return BundleFile.of(
            "showcase.csv",
            "item",
            2,
            Column.edition(),
            required("item", Fields.code()),
            required("exhibitor", Fields.code()).refersTo("exhibitors.csv").filtered(),
            required("kind", Fields.word(ItemKind.class)).filtered(),
            required("debut", Fields.word(ItemDebut.class)).filtered(),
            required("name_en", Fields.text(NAME)).searched().sorted(),
            optional("name_zh", Fields.text(NAME)).searched(),
            optional("hs_code", Fields.hsCode()),
            required("section", Fields.code()).refersTo("sections.csv").filtered())
        .under(RegisterHeading.SHOWN)
        .counted(Counting.ALWAYS);
  }
}
