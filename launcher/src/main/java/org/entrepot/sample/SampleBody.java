package org.entrepot.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A country, region or international organisation that attends an edition.
 *
 * @param economy empty for an organisation
 * @param countryExhibition yes or no; empty where it is not known
 */
record SampleBody(
    String code, String kind, String economy, BodyNames names, String countryExhibition) {

  record BodyNames(String en, String zh) {}

  private static final Set<String> REGIONS = Set.of("HK", "MO", "TW");
  private static final String UNKNOWN = "unknown";

  static List<SampleBody> attending(SampleEdition edition) {
    String column = "country_exhibition_" + edition.number();
    return Stream.concat(
            SampleResource.read("economies", row -> economy(row, column)).stream(),
            SampleResource.read("organisations", row -> organisation(row, column)).stream())
        .filter(body -> !body.countryExhibition.isEmpty())
        .map(SampleBody::known)
        .toList();
  }

  private static SampleBody economy(NamedCsvRecord row, String column) {
    String code = row.getField("economy");
    String kind = REGIONS.contains(code) ? "REGION" : "COUNTRY";
    BodyNames names = new BodyNames(row.getField("name"), row.getField("name_zh"));
    return new SampleBody(code, kind, code, names, row.findField(column).orElse(""));
  }

  private static SampleBody organisation(NamedCsvRecord row, String column) {
    BodyNames names = new BodyNames(row.getField("name_en"), row.getField("name_zh"));
    String part = row.findField(column).orElse("");
    return new SampleBody(row.getField("body"), "INTERNATIONAL_ORGANISATION", "", names, part);
  }

  private SampleBody known() {
    return countryExhibition.equals(UNKNOWN)
        ? new SampleBody(code, kind, economy, names, "")
        : this;
  }
}
