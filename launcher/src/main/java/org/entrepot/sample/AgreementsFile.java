package org.entrepot.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes agreements.csv, one file a day: as many at any scale, one of them a real one. */
final class AgreementsFile {

  /** The edition that has the agreement of the real companies. */
  static final SampleEdition OF_REAL_COMPANIES = SampleEdition.SIXTH;

  private static final int NUMBER_OF_REAL_COMPANIES = 24;

  private static final String COLUMNS =
      "edition agreement kind parties signed_on section value currency description";

  private static final String STRATEGIC = "STRATEGIC_COOPERATION";

  private static final String PROCUREMENT = "PROCUREMENT_CHANNEL";

  private static final List<String> KINDS =
      List.of(STRATEGIC, PROCUREMENT, PROCUREMENT, "MEMORANDUM", "MEMORANDUM");

  /**
   * What is agreed.
   *
   * @param value in US dollars; empty where none is stated
   */
  private record PlannedAgreement(
      String kind, List<String> parties, String section, String value, String what) {}

  private static final PlannedAgreement REAL =
      new PlannedAgreement(
          STRATEGIC,
          List.of(RealCompany.BEFAR.code(), RealCompany.EMERSON.code()),
          "",
          "",
          "direct procurement");

  private final SampleEdition edition;
  private final long seed;
  private final int scale;
  private final Buyers buyers;
  private final List<SampleExhibitor> sellers;
  private final Goods goods = new Goods();

  AgreementsFile(SampleEdition edition, long seed, int scale, List<SampleExhibitor> exhibitors) {
    this.edition = edition;
    this.seed = seed;
    this.scale = scale;
    this.buyers = new Buyers(seed, scale);
    this.sellers =
        exhibitors.stream()
            .filter(e -> e.counts() && !e.company().small() && !e.sellsByPavilion())
            .toList();
  }

  /**
   * @param day 0 for the opening
   */
  void write(Path bundle, int day) throws IOException {
    int count = edition.deals().agreements();
    List<String[]> rows =
        IntStream.range(0, count)
            .filter(i -> i * SampleEdition.DAYS / count == day)
            .mapToObj(i -> row(i, day))
            .toList();
    SampleTable.write(bundle, "agreements", COLUMNS, rows);
  }

  private PlannedAgreement invented(int number) {
    Chance chance = Chance.of(seed, "agreement", edition.number(), number);
    SampleCompany seller = chance.oneOf(sellers).company();
    String kind = chance.oneOf(KINDS);
    List<String> parties =
        Stream.of(seller.code(scale, 0), buyer(chance), chance.happens(.2) ? buyer(chance) : "")
            .filter(party -> !party.isEmpty())
            .distinct()
            .toList();
    String value =
        kind.equals(PROCUREMENT) ? Integer.toString((1 + chance.below(60)) * 500_000) : "";
    String what = goods.pick(seller.section(), chance).name();
    return new PlannedAgreement(kind, parties, seller.section(), value, what);
  }

  private String buyer(Chance chance) {
    return buyers.pick(chance).code();
  }

  private String[] row(int number, int day) {
    boolean real = edition == OF_REAL_COMPANIES && number == NUMBER_OF_REAL_COMPANIES;
    PlannedAgreement agreement = real ? REAL : invented(number);
    return new String[] {
      edition.code(),
      "A" + SampleCompany.padded(number + 1, 3),
      agreement.kind,
      String.join(";", agreement.parties),
      edition.day(day).toString(),
      agreement.section,
      agreement.value,
      agreement.value.isEmpty() ? "" : "USD",
      agreement.what
    };
  }
}
