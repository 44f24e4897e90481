package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entrepot.Cursor;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Visibilities;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Posting;
import org.jspecify.annotations.Nullable;

/** What holds for whatever was posted. */
class FigurePropertiesTest {

  private static final List<String> SUMS =
      List.of("tentative_deal_value", "deals", "exhibitors", "net_space", "pavilion_deal_value");

  /** A posting, and in which of two ledgers. */
  record Entry(String edition, Fact fact) {}

  @Property(tries = 200)
  void partsAndResidualAddUpToTheValue(@ForAll("entries") List<Entry> entries) {
    World world = posted(entries);

    for (String metric : SUMS) {
      for (Dimension by : world.figures.metrics.get(metric).dimensions()) {
        Figure figure =
            world.figures.figure("ciie-6", metric, FigureQuery.LIVE.by(by), Visibilities.ALL);
        Figure.Breakdown breakdown = Objects.requireNonNull(figure.breakdown());
        BigDecimal parts =
            breakdown.parts().stream()
                .map(BreakdownPart::value)
                .reduce(breakdown.residual(), BigDecimal::add);
        assertThat(parts).as(metric + " by " + by).isEqualTo(figure.value());
      }
    }
  }

  @Property(tries = 200)
  void pinnedFiguresStayAsTheyAreWhateverIsPostedLater(
      @ForAll("entries") List<Entry> first, @ForAll("entries") List<Entry> later) {
    World world = posted(first);
    Figure before = world.figure("ciie-6", "tentative_deal_value");
    String pins =
        before.reading().positions().entrySet().stream()
            .map(pin -> pin.getKey() + ":" + pin.getValue())
            .collect(Collectors.joining(","));

    post(world, later);
    Figure after =
        world.figures.figure(
            "ciie-6",
            "tentative_deal_value",
            FigureQuery.LIVE.at(KnownAt.parse(pins)),
            Visibilities.ALL);

    assertThat(after.value()).isEqualTo(before.value());
    assertThat(after.comparison()).isEqualTo(before.comparison());
    assertThat(after.reading()).isEqualTo(before.reading());
  }

  @Property(tries = 200)
  void aPositionGivesWhatWasAnsweredLiveThen(
      @ForAll("entries") List<Entry> first, @ForAll("entries") List<Entry> later) {
    World world = posted(first);
    Figure live = world.figure("ciie-6", "tentative_deal_value");
    // before its first posting an edition has no instant at which others were read
    Assume.that(live.reading().position() > 0);

    world.ledger.timePasses();
    post(world, later);
    FigureQuery then = FigureQuery.LIVE.at(new KnownAt.KnownAtPosition(live.reading().position()));
    Figure again = world.figures.figure("ciie-6", "tentative_deal_value", then, Visibilities.ALL);

    assertThat(again.value()).isEqualTo(live.value());
    assertThat(again.reading()).isEqualTo(live.reading());
    assertThat(again.comparison()).isEqualTo(live.comparison());
  }

  @Property(tries = 100)
  void theRecordsOfAllPagesAddUpToTheValue(@ForAll("entries") List<Entry> entries) {
    World world = posted(entries);

    for (String metric : SUMS) {
      BigDecimal sum = BigDecimal.ZERO;
      Cursor after = null;
      do {
        Page<Posting> page = page(world, metric, after);
        for (Posting posting : page.items()) {
          sum = sum.add(posting.fact().quantity());
        }
        after = page.next();
      } while (after != null);
      assertThat(sum).isEqualByComparingTo(world.figure("ciie-6", metric).value());
    }
  }

  private static Page<Posting> page(World world, String metric, @Nullable Cursor after) {
    return world.figures.postings(
        new FigureName("ciie-6", metric),
        FigureQuery.LIVE,
        Visibilities.ALL,
        ListPart.after(after, 2));
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    Arbitrary<String> editions = Arbitraries.of("ciie-5", "ciie-6", "ciie-6");
    return Combinators.combine(editions, facts()).as(Entry::new).list().ofMaxSize(12);
  }

  private static Arbitrary<Fact> facts() {
    Arbitrary<BigDecimal> money =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("-5000"), new BigDecimal("9000000000"))
            .ofScale(2);
    Arbitrary<Fact> deals =
        Combinators.combine(Arbitraries.of("deal.tentative", "space.net"), money)
            .as((account, value) -> Fact.of(1, account, World.SIXTH_STARTS, value, "USD"));
    Arbitrary<Fact> counts =
        Arbitraries.of("deal", "exhibitor")
            .map(account -> Fact.one(1, account, World.SIXTH_STARTS));
    return Combinators.combine(
            Arbitraries.oneOf(deals, counts),
            Arbitraries.of("", "AU", "DE"),
            Arbitraries.of("", "medical"),
            Arbitraries.of("", "us-food-agriculture"))
        .as(
            (fact, economy, section, pavilion) ->
                fact.with(Dimension.ECONOMY, economy)
                    .with(Dimension.SECTION, section)
                    .with(Dimension.PAVILION, pavilion));
  }

  private static World posted(List<Entry> entries) {
    World world = new World();
    post(world, entries);
    return world;
  }

  private static void post(World world, List<Entry> entries) {
    entries.forEach(entry -> world.ledger.append(entry.edition(), entry.fact()));
  }
}
