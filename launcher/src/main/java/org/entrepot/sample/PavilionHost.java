package org.entrepot.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * Who hosts a pavilion.
 *
 * @param economy empty for an association of several
 */
record PavilionHost(
    String pavilion, String code, String kind, String economy, String nameEn, String nameZh) {

  static List<PavilionHost> of(SampleEdition edition) {
    return SampleResource.of(edition, "pavilion-hosts", PavilionHost::of);
  }

  private static PavilionHost of(NamedCsvRecord row) {
    return new PavilionHost(
        row.getField("pavilion"),
        row.getField("host"),
        row.getField("kind"),
        row.getField("economy"),
        row.getField("name_en"),
        row.getField("name_zh"));
  }
}
