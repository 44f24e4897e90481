package org.entrepot.figure;

import static org.entrepot.ledger.Dimension.ECONOMY;
import static org.entrepot.ledger.Dimension.KIND;
import static org.entrepot.ledger.Dimension.PAVILION;
import static org.entrepot.ledger.Dimension.SECTION;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entrepot.LocalText;
import org.entrepot.access.Visibilities;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.published.MemoryPublished;
import org.entrepot.published.PublishedQualifiers;
import org.jspecify.annotations.Nullable;

/**
 * Editions of one expo with their ledgers and published figures, and the use case over them: the
 * fourth to sixth and an eighth in another currency, and an invented seventh.
 */
class World {

  static final LocalDate FIFTH_STARTS = LocalDate.parse("2022-11-05");
  static final LocalDate SIXTH_STARTS = LocalDate.parse("2023-11-05");

  final MemoryLedger ledger = new MemoryLedger();
  final Figures figures = new Figures();
  final MemoryPublished published = new MemoryPublished(ledger::now);
  final MemoryStatusChanges changes = new MemoryStatusChanges();
  private final List<Edition> editions;

  World() {
    this(
        List.of(
            new Holding("ciie-4", 4, LocalDate.parse("2021-11-05"), "USD", false),
            new Holding("ciie-5", 5, FIFTH_STARTS, "USD", false),
            new Holding("ciie-6", 6, SIXTH_STARTS, "USD", false),
            new Holding("ciie-7", 7, LocalDate.parse("2024-11-05"), "USD", true),
            new Holding("ciie-8", 8, LocalDate.parse("2025-11-05"), "EUR", false)));
  }

  private World(List<Edition> editions) {
    this.editions = editions;
    editions.forEach(edition -> ledger.open(edition.code()));
    figures.editions = new Known();
    figures.members = new Names();
    figures.metrics = new Metrics();
    figures.metrics.load();
    figures.postings = ledger;
    figures.evaluator = new Evaluator();
    figures.evaluator.postings = ledger;
    figures.evaluator.metrics = figures.metrics;
    LedgerMoments moments = new LedgerMoments();
    moments.ledger = ledger;
    moments.postings = ledger;
    moments.published = published;
    moments.changes = changes;
    moments.clock = new Now();
    figures.histories = new FigureHistories();
    figures.histories.evaluator = figures.evaluator;
    figures.histories.moments = moments;
    figures.histories.published = published;
    figures.histories.qualifiers = new PublishedQualifiers(Map.of());
    figures.histories.members = figures.members;
  }

  /** The eight editions of 2018 to 2025, with nothing known of them. */
  static World ofEightEditions() {
    return new World(
        IntStream.rangeClosed(1, 8)
            .<Edition>mapToObj(
                i -> new Holding("ciie-" + i, i, LocalDate.of(2017 + i, 11, 5), "USD", false))
            .toList());
  }

  Figure figure(String edition, String metric) {
    return figures.figure(edition, metric, FigureQuery.LIVE, Visibilities.ALL);
  }

  /** A deal of 5 November in this edition's year. */
  void deal(String edition, String value, String economy) {
    deal(edition, value, economy, 0);
  }

  void deal(String edition, String value, String economy, int day) {
    LocalDate signedOn = figures.editions.get(edition).startsOn().plusDays(day);
    ledger.append(
        edition,
        Fact.of(1, "deal.tentative", signedOn, new BigDecimal(value), "USD")
            .with(ECONOMY, economy)
            .with(KIND, "GOODS"));
    ledger.append(edition, Fact.one(2, "deal", signedOn).with(ECONOMY, economy));
  }

  /** A deal in a section and a pavilion; null where there is none. */
  void deal(String edition, String value, @Nullable String section, @Nullable String pavilion) {
    ledger.append(
        edition,
        Fact.of(1, "deal.tentative", SIXTH_STARTS, new BigDecimal(value), "USD")
            .with(SECTION, section)
            .with(PAVILION, pavilion));
  }

  void exhibitor(String edition, String economy, int quantity) {
    member(edition, "exhibitor", economy, quantity);
  }

  /** Exhibitors with a trait. */
  void exhibitors(String edition, String trait, int quantity) {
    LocalDate day = figures.editions.get(edition).startsOn();
    ledger.append(
        edition,
        Fact.of(1, "exhibitor", day, BigDecimal.valueOf(quantity), "1")
            .with(ECONOMY, "DE")
            .traits(new TreeSet<>(Set.of(trait))));
  }

  /** A posting of an account that counts. */
  void member(String edition, String account, String economy, int quantity) {
    LocalDate day = figures.editions.get(edition).startsOn();
    ledger.append(
        edition,
        Fact.of(1, account, day, BigDecimal.valueOf(quantity), "1").with(ECONOMY, economy));
  }

  /** The ledger's own time. */
  private final class Now extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return ledger.now();
    }
  }

  private final class Known implements Editions {
    @Override
    public List<Edition> all() {
      return editions;
    }

    @Override
    public Optional<Edition> find(String code) {
      return editions.stream().filter(edition -> edition.code().equals(code)).findFirst();
    }
  }

  private static final class Names implements DimensionValues {
    @Override
    public SortedMap<String, LocalText> elsewhere(Edition edition, Dimension dimension) {
      return dimension == SECTION ? names("food") : names();
    }

    @Override
    public SortedMap<String, LocalText> of(Edition edition, Dimension dimension) {
      return switch (dimension) {
        case ECONOMY -> names("AU", "DE", "FR", "US");
        case SECTION -> names("automobiles", "medical");
        case PAVILION -> names("us-food-agriculture");
        case DELEGATION, KIND -> names();
      };
    }

    @Override
    public long revision() {
      return 1;
    }

    @Override
    public long recordChanges() {
      return 1;
    }

    private static SortedMap<String, LocalText> names(String... codes) {
      SortedMap<String, LocalText> names = new TreeMap<>();
      for (String code : codes) {
        names.put(code, new LocalText("Name of " + code, null));
      }
      return names;
    }
  }

  private static final class Holding extends Edition {
    private final String code;
    private final int ordinal;
    private final LocalDate startsOn;
    private final String reportingCurrency;
    private final boolean sample;

    Holding(
        String code, int ordinal, LocalDate startsOn, String reportingCurrency, boolean sample) {
      this.code = code;
      this.ordinal = ordinal;
      this.startsOn = startsOn;
      this.reportingCurrency = reportingCurrency;
      this.sample = sample;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public LocalText name() {
      return new LocalText("Edition " + code, null);
    }

    @Override
    public String expo() {
      return "ciie";
    }

    @Override
    public int ordinal() {
      return ordinal;
    }

    @Override
    public LocalDate startsOn() {
      return startsOn;
    }

    @Override
    public LocalDate endsOn() {
      return startsOn.plusDays(5);
    }

    @Override
    public String reportingCurrency() {
      return reportingCurrency;
    }

    @Override
    public boolean sample() {
      return sample;
    }
  }
}
