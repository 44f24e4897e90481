package org.entrepot.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A pavilion of the sample.
 *
 * @param members the economies it is for; all if empty
 * @param share how many of those it is for join, from 0 to 1
 * @param seats exactly how many join, if not 0
 * @param deals how many deals its exhibitors sign, if their number and value are given
 * @param cents what those deals add up to, in cents of a US dollar
 */
record SamplePavilion(
    PavilionNames names,
    String kind,
    String economy,
    String section,
    List<String> members,
    double share,
    int seats,
    int deals,
    long cents) {

  record PavilionNames(String code, String en, String zh) {}

  static List<SamplePavilion> of(SampleEdition edition) {
    return SampleResource.of(edition, "pavilions", SamplePavilion::of);
  }

  private static SamplePavilion of(NamedCsvRecord row) {
    String share = row.getField("share");
    return new SamplePavilion(
        new PavilionNames(
            row.getField("pavilion"), row.getField("name_en"), row.getField("name_zh")),
        row.getField("kind"),
        row.getField("economy"),
        row.getField("section"),
        SampleResource.words(row.getField("members")),
        share.isEmpty() ? 1 : Double.parseDouble(share),
        SampleResource.whole(row.getField("seats")),
        SampleResource.whole(row.getField("deals")),
        SampleResource.whole(row.getField("deal_value")) * 100L);
  }

  String code() {
    return names.code;
  }

  /** Whether the number and value of its deals are given. */
  boolean hasOwnDeals() {
    return deals > 0;
  }

  boolean isFor(SampleCompany company) {
    return (members.isEmpty() || members.contains(company.economy().code()))
        && (section.isEmpty() || section.equals(company.section()));
  }
}
