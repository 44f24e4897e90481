package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entrepot.ledger.Dimension.ECONOMY;
import static org.entrepot.ledger.Dimension.KIND;
import static org.entrepot.ledger.Dimension.SECTION;

import java.util.List;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Visibilities;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Posting;
import org.junit.jupiter.api.Test;

class NewSinceTest {

  private static final String ECONOMIES = "first_time_economies";

  private final World world = new World();

  @Test
  void countsWhoWasInNoEarlierEdition() {
    world.exhibitor("ciie-4", "DE", 1);
    world.member("ciie-5", "participation", "FR", 1);
    world.exhibitor("ciie-6", "DE", 1);
    world.exhibitor("ciie-6", "FR", 1);
    world.exhibitor("ciie-6", "US", 2);
    world.exhibitor("ciie-6", "AU", 1);

    Figure figure = world.figure("ciie-6", ECONOMIES);

    assertThat(figure.value()).isEqualTo("2");
    assertThat(figure.members()).containsExactly("AU", "US");
    assertThat(figure.reading().positions()).containsKeys("ciie-4", "ciie-5", "ciie-6");
  }

  @Test
  void countsNobodyWhoseRecordsWereAllReversed() {
    world.exhibitor("ciie-5", "DE", 1);
    world.exhibitor("ciie-5", "DE", -1);
    world.exhibitor("ciie-6", "DE", 1);
    world.exhibitor("ciie-6", "FR", 1);
    world.exhibitor("ciie-6", "FR", -1);

    assertThat(world.figure("ciie-6", ECONOMIES).members()).containsExactly("DE");
  }

  @Test
  void keepsItsPastAnswerWhenAnEarlierEditionIsEdited() {
    world.exhibitor("ciie-5", "FR", 1);
    world.exhibitor("ciie-6", "DE", 1);
    Figure before = world.figure("ciie-6", ECONOMIES);
    FigureQuery pinned =
        FigureQuery.LIVE.at(new KnownAt.KnownAtPositions(before.reading().positions()));

    world.ledger.timePasses();
    world.exhibitor("ciie-5", "DE", 1);
    world.exhibitor("ciie-6", "US", 1);

    Figure past = world.figures.figure("ciie-6", ECONOMIES, pinned, Visibilities.ALL);
    assertThat(past.members()).isEqualTo(before.members()).containsExactly("DE");
    assertThat(past.reading()).isEqualTo(before.reading());
    assertThat(
            world
                .figures
                .figure(
                    "ciie-6", ECONOMIES, FigureQuery.LIVE.at(KnownAt.parse("1")), Visibilities.ALL)
                .members())
        .containsExactly("DE");
    assertThat(world.figure("ciie-6", ECONOMIES).members()).containsExactly("US");
  }

  @Test
  void countsEarlierEditionsWholeWhateverDayIsAskedFor() {
    world.ledger.append(
        "ciie-5", Fact.one(1, "exhibitor", World.FIFTH_STARTS.plusDays(5)).with(ECONOMY, "DE"));
    world.exhibitor("ciie-6", "DE", 1);
    FigureQuery first = FigureQuery.LIVE.through(World.SIXTH_STARTS);

    assertThat(world.figures.figure("ciie-6", ECONOMIES, first, Visibilities.ALL).members())
        .isEmpty();
  }

  @Test
  void looksOnceForWhoIsInALedger() {
    for (String edition : List.of("ciie-4", "ciie-5", "ciie-6")) {
      world.exhibitor(edition, "DE", 1);
      world.exhibitor(edition, "X" + edition.charAt(edition.length() - 1), 1);
    }

    assertThat(world.figure("ciie-6", ECONOMIES).members()).containsExactly("X6");

    assertThat(world.ledger.lookups())
        .as("who is there, and of earlier ones who was there already")
        .extracting(MemoryLedger.Lookup::edition)
        .containsExactlyInAnyOrder("ciie-4", "ciie-4", "ciie-5", "ciie-5", "ciie-6");
    assertThat(world.ledger.lookups()).doesNotHaveDuplicates();
  }

  @Test
  void narrowsThisEditionAndNoEarlierOne() {
    world.exhibitor("ciie-5", "DE", 1);
    for (String economy : List.of("DE", "FR")) {
      world.ledger.append(
          "ciie-6",
          Fact.one(1, "exhibitor", World.SIXTH_STARTS)
              .with(ECONOMY, economy)
              .with(SECTION, "medical"));
    }
    world.exhibitor("ciie-6", "US", 1);

    assertThat(
            world
                .figures
                .figure(
                    "ciie-6", ECONOMIES, FigureQuery.LIVE.in(SECTION, "medical"), Visibilities.ALL)
                .members())
        .containsExactly("FR");
  }

  @Test
  void mixesNoInventedEditionsIn() {
    world.exhibitor("ciie-6", "DE", 1);
    world.exhibitor("ciie-7", "DE", 1);
    world.exhibitor("ciie-7", "FR", 1);
    world.exhibitor("ciie-8", "FR", 1);

    assertThat(world.figure("ciie-7", ECONOMIES).members()).containsExactly("DE", "FR");
    assertThat(world.figure("ciie-8", ECONOMIES).members()).containsExactly("FR");
  }

  @Test
  void keepsItsConditionInEarlierEditions() {
    host("ciie-5", "US", "CHAMBER");
    host("ciie-5", "DE", "GOVERNMENT");
    host("ciie-6", "US", "GOVERNMENT");
    host("ciie-6", "DE", "GOVERNMENT");
    host("ciie-6", "FR", "CHAMBER");

    assertThat(world.figure("ciie-6", "first_time_government_hosts").members())
        .containsExactly("US");
  }

  @Test
  void hasTheRecordsOfTheNewcomers() {
    world.exhibitor("ciie-5", "DE", 1);
    world.exhibitor("ciie-6", "DE", 1);
    world.exhibitor("ciie-6", "FR", 1);
    world.exhibitor("ciie-6", "AU", 1);
    world.exhibitor("ciie-6", "FR", 1);

    Page<Posting> records = records();

    assertThat(records.items()).extracting(Posting::seq).containsExactly(2L, 3L, 4L);
  }

  @Test
  void hasNoRecordsWithoutNewcomers() {
    world.exhibitor("ciie-5", "DE", 1);
    world.exhibitor("ciie-6", "DE", 1);

    assertThat(records().items()).isEmpty();
  }

  @Test
  void breaksDownByWhoTheyAreAndByNothingElse() {
    world.exhibitor("ciie-6", "DE", 3);

    assertThat(
            world
                .figures
                .figure("ciie-6", ECONOMIES, FigureQuery.LIVE.by(ECONOMY), Visibilities.ALL)
                .breakdown())
        .satisfies(
            breakdown -> assertThat(breakdown == null ? List.of() : breakdown.parts()).hasSize(1));
    assertThatThrownBy(
            () ->
                world.figures.figure(
                    "ciie-6", ECONOMIES, FigureQuery.LIVE.by(SECTION), Visibilities.ALL))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void isNoListOfAnythingElse() {
    assertThat(world.figure("ciie-6", "exhibitors").members()).isNull();
  }

  private Page<Posting> records() {
    return world.figures.postings(
        new FigureName("ciie-6", ECONOMIES),
        FigureQuery.LIVE,
        Visibilities.ALL,
        ListPart.first(50));
  }

  private void host(String edition, String economy, String kind) {
    world.ledger.append(
        edition, Fact.one(1, "host", World.SIXTH_STARTS).with(ECONOMY, economy).with(KIND, kind));
  }
}
