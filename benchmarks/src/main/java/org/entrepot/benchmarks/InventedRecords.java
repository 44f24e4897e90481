package org.entrepot.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entrepot.Money;
import org.entrepot.deal.AgreementRecord;
import org.entrepot.deal.DealRecord;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.entrepot.participation.BodyRecord;
import org.entrepot.participation.ExhibitorRecord;
import org.entrepot.participation.HostRecord;
import org.entrepot.participation.SignUpRecord;
import org.entrepot.rate.Rates;
import org.entrepot.showcase.ItemRecord;

/**
 * Invented records of an edition, of every type that figures read, in the proportions of the
 * sample: half of the postings are of deals, most others of exhibitors. A million postings fall
 * into about as many cells as those of the sample fifty times its size.
 */
final class InventedRecords {

  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 11, 5);
  private static final int DAYS = 6;
  private static final String CURRENCY = "USD";
  private static final String PARTY = "p-benchmark";

  /** The most postings that one record has: a main exhibitor with its net and gross space. */
  private static final int MOST = 3;

  /** In how many ways exhibitors differ, and how many of these ways are another place. */
  private static final int STANDS = 1_800;

  private static final int PLACES = 700;

  private static final int PAVILIONS = 46;
  private static final int DELEGATIONS = 26;

  /** One type of record, and how many there are in the sample's largest edition. */
  private record Type(int weight, Supplier<RecordStatement> record) {}

  private final List<Type> types =
      List.of(
          new Type(5_312, this::deal),
          new Type(3_486, this::exhibitor),
          new Type(442, this::item),
          new Type(312, this::signUp),
          new Type(154, this::body),
          new Type(67, this::host),
          new Type(36, this::agreement));

  private final Random random = new Random(20231105);
  private final Rates unneeded = new Rates();
  private final String edition;
  private final List<String> economies;
  private final List<InventedStand> stands;
  private int made;

  /**
   * Of an edition.
   *
   * @param edition its code
   * @param economies how many economies there are
   */
  InventedRecords(String edition, int economies) {
    this.edition = edition;
    this.economies = Stream.of(Locale.getISOCountries()).sorted().limit(economies).toList();
    List<InventedStand.StandPlace> places =
        Stream.generate(() -> InventedStand.StandPlace.of(this.economies, PAVILIONS, random))
            .limit(PLACES)
            .toList();
    this.stands =
        Stream.generate(() -> InventedStand.in(places.get(random.nextInt(PLACES)), random))
            .limit(STANDS)
            .toList();
  }

  /** Records that have exactly so many postings together; one of each type first. */
  Stream<RecordStatement> of(int postings) {
    int[] left = {postings};
    return Stream.generate(() -> left[0] < MOST ? item() : next())
        .takeWhile(
            statement -> {
              boolean more = left[0] > 0;
              left[0] -= statement.facts().size();
              return more;
            });
  }

  private RecordStatement next() {
    if (made < types.size()) {
      return types.get(made).record().get();
    }
    int at = random.nextInt(types.stream().mapToInt(Type::weight).sum());
    for (Type type : types) {
      at -= type.weight();
      if (at < 0) {
        return type.record().get();
      }
    }
    throw new IllegalStateException();
  }

  /** A deal: its value and that it is one. */
  RecordStatement deal() {
    InventedStand.StandPlace seller = stand().place();
    BigDecimal value = BigDecimal.valueOf(1_000_000 + random.nextInt(2_000_000_000), 2);
    boolean services = seller.section().equals("section-5");
    return new DealRecord(
            source(DealRecord.TYPE),
            1,
            new Money(value, CURRENCY),
            day(),
            12,
            new DealRecord.Seller(seller.economy(), PARTY),
            new DealRecord.DealSubject(
                services ? "SERVICES" : "GOODS",
                seller.economy(),
                seller.section(),
                seller.pavilion(),
                "delegation-" + InventedStand.skewed(DELEGATIONS, random)))
        .statement(unneeded, CURRENCY);
  }

  private RecordStatement exhibitor() {
    InventedStand stand = stand();
    BigDecimal net = BigDecimal.valueOf(9L + random.nextInt(90));
    return new ExhibitorRecord(
            source(ExhibitorRecord.TYPE),
            1,
            FIRST_DAY,
            new ExhibitorRecord.ExhibitingCompany(stand.place().economy(), PARTY, stand.small()),
            stand.part(),
            new ExhibitorRecord.Stand(
                stand.place().section(), stand.place().pavilion(), net, net.add(BigDecimal.TEN)))
        .statement();
  }

  private RecordStatement item() {
    InventedStand.StandPlace place = stand().place();
    return new ItemRecord(
            source(ItemRecord.TYPE),
            1,
            FIRST_DAY,
            oneOf("PRODUCT", "TECHNOLOGY", "SERVICE"),
            oneOf("WORLD", "ASIA", "NATIONAL"),
            place.section(),
            new ItemRecord.ShownBy(place.economy(), PARTY))
        .statement();
  }

  private RecordStatement signUp() {
    BigDecimal net = BigDecimal.valueOf(9L + random.nextInt(90));
    return new SignUpRecord(
            source(SignUpRecord.TYPE), 1, day(), stand().place().economy(), PARTY, net)
        .statement();
  }

  private RecordStatement body() {
    String kind = oneOf("COUNTRY", "REGION", "INTERNATIONAL_ORGANISATION");
    return new BodyRecord(
            source(BodyRecord.TYPE),
            1,
            FIRST_DAY,
            kind,
            kind.startsWith("INTERNATIONAL") ? null : stand().place().economy(),
            random.nextBoolean())
        .statement();
  }

  private RecordStatement host() {
    int pavilion = random.nextInt(PAVILIONS);
    return new HostRecord(
            source(HostRecord.TYPE),
            1,
            FIRST_DAY,
            "pavilion-" + pavilion,
            oneOf("CHAMBER", "GOVERNMENT", "AGENCY", "ASSOCIATION"),
            economies.get(pavilion))
        .statement();
  }

  private RecordStatement agreement() {
    String kind = oneOf("STRATEGIC_COOPERATION", "PROCUREMENT_CHANNEL", "MEMORANDUM");
    return new AgreementRecord(
            source(AgreementRecord.TYPE), 1, day(), kind, stand().place().section())
        .statement();
  }

  private PostingSource source(String type) {
    return new PostingSource(edition, type, "R-" + ++made);
  }

  private InventedStand stand() {
    return stands.get(random.nextInt(stands.size()));
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(DAYS));
  }

  private String oneOf(String... words) {
    return words[random.nextInt(words.length)];
  }
}
