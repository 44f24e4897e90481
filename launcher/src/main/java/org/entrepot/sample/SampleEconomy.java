package org.entrepot.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A country or region of the sample and how it takes part.
 *
 * @param style which syllables its companies' names are made of
 * @param profile what its companies show
 * @param dealWeight its part of the value of all deals, relative to the others
 * @param currency its own where the European Central Bank quotes it, else the US dollar
 */
record SampleEconomy(
    String code,
    String style,
    List<String> legalForms,
    String profile,
    double dealWeight,
    String currency,
    EconomyPresence present) {

  /**
   * How many companies there are of it in each edition.
   *
   * @param participates where it takes part in an edition whose exhibitors are not known
   */
  record EconomyPresence(
      Map<SampleEdition, Integer> exhibitors,
      Map<SampleEdition, Integer> represented,
      Map<SampleEdition, Boolean> participates) {

    private static EconomyPresence of(NamedCsvRecord row) {
      EconomyPresence presence =
          new EconomyPresence(
              new EnumMap<>(SampleEdition.class),
              new EnumMap<>(SampleEdition.class),
              new EnumMap<>(SampleEdition.class));
      for (SampleEdition edition : SampleEdition.values()) {
        presence.exhibitors.put(edition, SampleResource.whole(in(row, "exhibitors", edition)));
        presence.represented.put(edition, SampleResource.whole(in(row, "represented", edition)));
        presence.participates.put(edition, in(row, "participates", edition).equals("yes"));
      }
      return presence;
    }
  }

  static List<SampleEconomy> all() {
    return SampleResource.read("economies", SampleEconomy::of);
  }

  private static SampleEconomy of(NamedCsvRecord row) {
    return new SampleEconomy(
        row.getField("economy"),
        row.getField("style"),
        SampleResource.parts(row.getField("legal_forms")),
        row.getField("profile"),
        Double.parseDouble(row.getField("deal_weight")),
        row.getField("currency"),
        EconomyPresence.of(row));
  }

  /** A column of an edition; empty where the table has none for it. */
  private static String in(NamedCsvRecord row, String column, SampleEdition edition) {
    return row.findField(column + "_" + edition.number()).orElse("");
  }

  int exhibitors(SampleEdition edition) {
    return present.exhibitors.getOrDefault(edition, 0);
  }

  int represented(SampleEdition edition) {
    return present.represented.getOrDefault(edition, 0);
  }

  boolean participates(SampleEdition edition) {
    return present.participates.getOrDefault(edition, false);
  }
}
