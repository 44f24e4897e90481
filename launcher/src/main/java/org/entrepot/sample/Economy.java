package org.entrepot.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A country or region of the sample and how it takes part.
 *
 * @param style which syllables its companies' names are made of
 * @param profile what its companies show
 * @param dealWeight its part of the value of all deals, relative to the others
 * @param currency its own where the European Central Bank quotes it, else the US dollar
 * @param present exhibitors and represented companies, in the fifth and in the sixth
 */
record Economy(
    String code,
    String style,
    List<String> legalForms,
    String profile,
    double dealWeight,
    String currency,
    Presence present) {

  record Presence(int fifth, int sixth, int representedFifth, int representedSixth) {}

  static List<Economy> all() {
    return Resource.read("economies", Economy::of);
  }

  private static Economy of(NamedCsvRecord row) {
    return new Economy(
        row.getField("economy"),
        row.getField("style"),
        Resource.parts(row.getField("legal_forms")),
        row.getField("profile"),
        Double.parseDouble(row.getField("deal_weight")),
        row.getField("currency"),
        new Presence(
            Resource.whole(row.getField("exhibitors_5")),
            Resource.whole(row.getField("exhibitors_6")),
            Resource.whole(row.getField("represented_5")),
            Resource.whole(row.getField("represented_6"))));
  }

  int exhibitors(SampleEdition edition) {
    return edition == SampleEdition.FIFTH ? present.fifth : present.sixth;
  }

  /** The numbers of the companies that exhibit. Three in five of the fifth edition come back. */
  IntStream exhibiting(SampleEdition edition) {
    if (edition == SampleEdition.FIFTH) {
      return IntStream.range(0, present.fifth);
    }
    int back = Math.min(present.fifth, present.sixth) * 3 / 5;
    return IntStream.concat(
        IntStream.range(0, back),
        IntStream.range(present.fifth, present.fifth + present.sixth - back));
  }

  /** The numbers of the companies that others only represent: after those that exhibit. */
  IntStream represented(SampleEdition edition) {
    int first = present.fifth + present.sixth;
    return IntStream.range(
        first,
        first
            + (edition == SampleEdition.FIFTH
                ? present.representedFifth
                : present.representedSixth));
  }

  /** The numbers of the companies that nobody met before this edition. */
  IntStream newcomers(SampleEdition edition) {
    IntStream all = IntStream.concat(exhibiting(edition), represented(edition));
    if (edition == SampleEdition.FIFTH) {
      return all;
    }
    List<Integer> known =
        IntStream.concat(exhibiting(SampleEdition.FIFTH), represented(SampleEdition.FIFTH))
            .boxed()
            .toList();
    return all.filter(number -> !known.contains(number));
  }
}
