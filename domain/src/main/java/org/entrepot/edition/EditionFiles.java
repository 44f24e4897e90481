package org.entrepot.edition;

import static org.entrepot.bundle.Column.optional;
import static org.entrepot.bundle.Column.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.entrepot.bundle.BundleFile;
import org.entrepot.bundle.BundleFile.PairCheck;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.Fields;
import org.entrepot.bundle.StateColumns;

/** The bundle files of expos, editions and sections. */
@ApplicationScoped
public class EditionFiles {

  private static final int NAME = 200;

  @Produces
  public static BundleFile expos() {
    return BundleFile.of(
        "expos.csv",
        "expo",
        1,
        required("expo", Fields.code()),
        required("name_en", Fields.text(NAME)).searched().sorted(),
        optional("name_zh", Fields.text(NAME)).searched());
  }

  @Produces
  public static BundleFile editions() {
    return BundleFile.of(
            "editions.csv",
            "edition",
            2,
            required("expo", Fields.code()).refersTo("expos.csv").filtered(),
            required("ordinal", Fields.integer(1, 999)),
            required("name_en", Fields.text(NAME)).searched().sorted(),
            optional("name_zh", Fields.text(NAME)).searched(),
            required("starts_on", Fields.date()).sorted(),
            required("ends_on", Fields.date()),
            optional("venue", Fields.text(NAME)).searched(),
            optional("venue_zh", Fields.text(NAME)).searched(),
            optional("host_city", Fields.text(100)).searched(),
            optional("host_city_zh", Fields.text(100)).searched(),
            required("time_zone", Fields.timeZone()),
            optional("reporting_currency", Fields.currency()).otherwise("USD"),
            optional("sample", Fields.flag()).otherwise("false").filtered())
        .check(
            new PairCheck(
                "starts_on",
                "ends_on",
                "edition.ends_before_start",
                (starts, ends) -> starts.compareTo(ends) <= 0))
        .moved(StateColumns.EDITION_STATUS);
  }

  @Produces
  public static BundleFile sections() {
    return BundleFile.of(
        "sections.csv",
        "section",
        2,
        Column.edition(),
        required("section", Fields.code()),
        required("name_en", Fields.text(NAME)).searched().sorted(),
        optional("name_zh", Fields.text(NAME)).searched());
  }
}
