package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entrepot.ledger.Dimension.SECTION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.LocalText;
import org.entrepot.access.Visibilities;
import org.entrepot.figure.HighestSoFar.LeftOut;
import org.entrepot.figure.HighestSoFar.LeftOutBecause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures where some editions are known only from publications. */
class PublishedHistoryTest {

  private static final String VALUE = "tentative_deal_value";

  private final World world = new World();

  @Test
  void isPublishedWhereTheLedgerSaysNothing() {
    tied("ciie-5", VALUE, "73.52", "USD bn", null);

    Figure figure = world.figure("ciie-5", VALUE);

    assertThat(figure.basis()).isEqualTo(FigureBasis.PUBLISHED);
    assertThat(figure.value()).isEqualTo("73520000000.00");
    assertThat(figure.rounded())
        .isEqualTo(new RoundedValue("73.52", "USD bn", "2 decimals, half up"));
    assertThat(figure.text().zh()).isEqualTo("735.2亿美元");
    assertThat(figure.reading().positions()).containsEntry("published", 2L);
  }

  @Test
  void isFromTheLedgerAsSoonAsThatSaysAnything() {
    tied("ciie-5", "deals", "400", "deals", null);
    world.deal("ciie-5", "10", "DE");

    assertThat(world.figure("ciie-5", "deals").basis()).isEqualTo(FigureBasis.LEDGER);
    assertThat(world.figure("ciie-5", "exhibitors").basis()).isEqualTo(FigureBasis.LEDGER);
    assertThat(world.figure("ciie-5", "exhibitors").value()).isEqualTo("0");
  }

  @Test
  void saysMoreThanAndNearlyAsPublished() {
    tied("ciie-5", "exhibitors", "2800", "companies", "more than");
    tied("ciie-6", "exhibitors", "3500", "companies", "nearly");

    assertThat(world.figure("ciie-5", "exhibitors").text().en())
        .isEqualTo("more than 2,800 exhibitors");
    assertThat(world.figure("ciie-6", "exhibitors").text().zh()).isEqualTo("近3,500家企业");
  }

  @Test
  void comparesWithAPublishedValueByItsRounding() {
    tied("ciie-5", VALUE, "73.52", "USD bn", null);
    world.deal("ciie-6", "78411000000", "DE");

    Comparison comparison = comparison("ciie-6", VALUE);

    assertThat(comparison.basis()).isEqualTo(FigureBasis.PUBLISHED);
    assertThat(comparison.low()).isEqualTo("6.65");
    assertThat(comparison.high()).isEqualTo("6.66");
    assertThat(comparison.rounded()).isNull();
    assertThat(comparison.candidates())
        .containsExactly(new BigDecimal("6.6"), new BigDecimal("6.7"));
  }

  @Test
  void settlesTheLastDigitWhereTheRoundingAllowsOne() {
    tied("ciie-5", VALUE, "70.72", "USD bn", null);
    world.deal("ciie-6", "73517000000", "DE");

    Comparison comparison = comparison("ciie-6", VALUE);

    assertThat(comparison.low()).isLessThan(comparison.high());
    assertThat(comparison.isDecided()).isFalse();

    tied("ciie-4", "exhibitors", "2900", "companies", null);
    tied("ciie-5", "exhibitors", "3000", "companies", null);
    assertThat(comparison("ciie-5", "exhibitors").rounded()).isEqualTo("3.4");
  }

  /** "More than 3,400" may have been 3,499: from it to 3,500 nothing is decided. */
  @Test
  void moreThanANumberLeavesItsGrowthOpen() {
    tied("ciie-5", "exhibitors", "3400", "companies", "more than");
    tied("ciie-6", "exhibitors", "3500", "companies", null);

    Comparison comparison = comparison("ciie-6", "exhibitors");

    assertThat(comparison.low()).isEqualTo("0.00");
    assertThat(comparison.high()).isEqualTo("2.94");
    assertThat(comparison.isDecided()).isFalse();
    assertThat(comparison.rounded()).isNull();
  }

  @Test
  void comparesNothingThatNobodyHasCalledComparable() {
    long id = world.published.publish("ciie-5", VALUE, "73.52", "USD bn", null);
    world.deal("ciie-6", "78411000000", "DE");

    assertThat(world.figure("ciie-6", VALUE).comparison()).isNull();
    assertThat(because("ciie-5")).isEqualTo(LeftOutBecause.UNDECIDED);
    assertThat(because("ciie-4")).isEqualTo(LeftOutBecause.NO_VALUE);

    world.published.tie(id, VALUE, false);
    assertThat(world.figure("ciie-6", VALUE).comparison()).isNull();
    assertThat(because("ciie-5")).isEqualTo(LeftOutBecause.NOT_COMPARABLE);

    world.published.tie(id, VALUE, true);
    assertThat(world.figure("ciie-6", VALUE).comparison()).isNotNull();
  }

  @Test
  void neverComparesWhoExhibitsWithWhoAttends() {
    world.published.publish("ciie-5", "economies_with_exhibitors", "127", "countries", null);
    tied("ciie-5", "bodies_attending", "145", "countries regions and organisations", null);
    world.exhibitor("ciie-6", "DE", 1);

    Figure figure = world.figure("ciie-6", "economies_with_exhibitors");

    assertThat(figure.comparison()).isNull();
    assertThat(Objects.requireNonNull(figure.mark()).among()).isEmpty();
  }

  @Test
  void keepsAPinnedAnswerWhateverIsSaidOfPublicationsLater() {
    long id = world.published.publish("ciie-5", VALUE, "73.52", "USD bn", null);
    world.deal("ciie-6", "78411000000", "DE");
    Figure before = world.figure("ciie-6", VALUE);

    world.ledger.timePasses();
    world.published.tie(id, VALUE, true);
    Figure tied = world.figure("ciie-6", VALUE);
    world.ledger.timePasses();
    world.published.tie(id, VALUE, false);

    assertThat(again(before).mark()).isEqualTo(before.mark());
    assertThat(again(before).comparison()).isNull();
    assertThat(again(tied).comparison()).isNotNull().isEqualTo(tied.comparison());
    assertThat(again(tied).reading()).isEqualTo(tied.reading());
  }

  @Test
  void knowsAtAPastPositionWhatWasSaidWhileItWasTheLast() {
    world.deal("ciie-6", "78411000000", "DE");
    world.ledger.timePasses();
    tied("ciie-5", VALUE, "73.52", "USD bn", null);
    world.ledger.timePasses();
    world.deal("ciie-6", "1", "DE");

    assertThat(at("2").comparison()).isNotNull();
    assertThat(at("1").comparison()).isNull();
    assertThat(at("2026-11-24T09:00:30Z").comparison()).isNull();
    assertThat(at("2026-11-24T09:01:30Z").comparison()).isNotNull();
  }

  @Test
  void isARecordAgainstAllEarlierEditionsThatAreKnown() {
    tied("ciie-4", VALUE, "70.72", "USD bn", null);
    world.deal("ciie-5", "73517000000", "DE");
    world.deal("ciie-6", "78411000000", "DE");

    HighestSoFar mark = mark("ciie-6", VALUE);

    assertThat(mark.holds()).isTrue();
    assertThat(mark.among()).containsExactly("ciie-4", "ciie-5");
    assertThat(mark.published()).containsExactly("ciie-4");
    assertThat(mark.leftOut()).isEmpty();
  }

  @Test
  void isNoRecordWhereOneEarlierEditionWasAsHigh() {
    tied("ciie-4", "exhibitors", "3", "companies", null);
    world.exhibitor("ciie-5", "DE", 1);
    world.exhibitor("ciie-6", "DE", 3);

    assertThat(mark("ciie-6", "exhibitors").holds()).isFalse();
  }

  @Test
  void leavesOpenWhatRoundingLeavesOpen() {
    tied("ciie-4", VALUE, "73.52", "USD bn", null);
    world.deal("ciie-5", "73517000000", "DE");

    HighestSoFar mark = mark("ciie-5", VALUE);

    assertThat(mark.holds()).isNull();
    assertThat(mark.open()).containsExactly("ciie-4");
  }

  @Test
  void saysWhatIsLeftOutAndNamesLaterEditionsThatAreHigher() {
    tied("ciie-6", "exhibitors", "3486", "companies", null);
    tied("ciie-8", "exhibitors", "4108", "companies", null);

    assertThat(mark("ciie-6", "exhibitors").holds()).isNull();
    assertThat(mark("ciie-6", "exhibitors").laterHigher()).containsExactly("ciie-8");
    assertThat(mark("ciie-8", "exhibitors").leftOut())
        .containsExactly(
            new LeftOut("ciie-4", LeftOutBecause.NO_VALUE),
            new LeftOut("ciie-5", LeftOutBecause.NO_VALUE),
            new LeftOut("ciie-7", LeftOutBecause.SAMPLE));
    assertThat(mark("ciie-8", VALUE).leftOut())
        .contains(new LeftOut("ciie-6", LeftOutBecause.OTHER_UNIT));
    assertThat(world.figure("ciie-4", VALUE).mark()).isNull();
  }

  @Test
  void takesAPublishedFigureOfExactlyTheScope() {
    long id =
        world.published.publish("ciie-5", VALUE, "section=automobiles", "11.99", "USD bn", null);
    world.published.tie(id, VALUE, true);
    FigureQuery automobiles = FigureQuery.LIVE.in(SECTION, "automobiles");

    assertThat(world.figures.figure("ciie-5", VALUE, automobiles, Visibilities.ALL).value())
        .isEqualTo("11990000000.00");
    assertThat(world.figure("ciie-5", VALUE).basis()).isEqualTo(FigureBasis.LEDGER);
  }

  @Test
  void reachesAPartThatNoRecordKnows() {
    FigureQuery food = FigureQuery.LIVE.in(SECTION, "food");
    world.deal("ciie-5", "10", "medical", null);
    long id = world.published.publish("ciie-5", VALUE, "section=food", "12.68", "USD bn", null);
    assertThatThrownBy(() -> world.figures.figure("ciie-5", VALUE, food, Visibilities.ALL))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("food");

    world.published.tie(id, VALUE, true);

    Figure figure = world.figures.figure("ciie-5", VALUE, food, Visibilities.ALL);
    assertThat(figure.basis()).isEqualTo(FigureBasis.PUBLISHED);
    assertThat(figure.value()).isEqualTo("12680000000.00");
    assertThat(world.figures.figure("ciie-5", "deals", food, Visibilities.ALL).history().isKnown())
        .isFalse();
    assertThat(
            world
                .figures
                .postings(
                    new FigureName("ciie-5", VALUE), food, Visibilities.ALL, ListPart.first(9))
                .items())
        .isEmpty();
    assertThatThrownBy(() -> world.figures.figure("ciie-6", VALUE, food, Visibilities.ALL))
        .isInstanceOf(InvalidValue.class);
    FigureQuery other = FigureQuery.LIVE.in(SECTION, "flowers");
    assertThatThrownBy(() -> world.figures.figure("ciie-5", VALUE, other, Visibilities.ALL))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void readsNoZeroFromASectionThatTheOtherEditionHasNot() {
    world.deal("ciie-5", "10", "DE");
    world.deal("ciie-6", "10", "medical", null);

    Figure figure =
        world.figures.figure(
            "ciie-6", VALUE, FigureQuery.LIVE.in(SECTION, "medical"), Visibilities.ALL);

    assertThat(Objects.requireNonNull(figure.mark()).among()).isEmpty();
  }

  @Test
  void takesNoPublishedTotalForADayBeforeTheLast() {
    tied("ciie-5", VALUE, "73.52", "USD bn", null);
    world.deal("ciie-6", "78411000000", "DE");

    assertThat(through(4).comparison()).isNull();
    assertThat(through(5).comparison()).isNotNull();
  }

  @Test
  void takesTheLastOfSeveralPublications() {
    tied("ciie-5", "exhibitors", "2700", "companies", null);
    tied("ciie-5", "exhibitors", "2800", "companies", null);

    assertThat(world.figure("ciie-5", "exhibitors").value()).isEqualTo("2800");
  }

  @Test
  void hasNoPartsThatNobodyPublished() {
    tied("ciie-5", VALUE, "73.52", "USD bn", null);

    assertThat(
            world
                .figures
                .figure("ciie-5", VALUE, FigureQuery.LIVE.by(SECTION), Visibilities.ALL)
                .breakdown())
        .isEqualTo(new Figure.Breakdown(SECTION, List.of(), new BigDecimal("73520000000.00")));
  }

  @Test
  void hasThePartsThatWerePublishedAndWhatIsLeft() {
    tied("ciie-5", VALUE, "73.52", "USD bn", null);
    part("section=food", "12.68");
    part("section=medical", "5.76");
    part("economy=DE", "1");

    Figure figure =
        world.figures.figure("ciie-5", VALUE, FigureQuery.LIVE.by(SECTION), Visibilities.ALL);

    assertThat(figure.breakdown())
        .isEqualTo(
            new Figure.Breakdown(
                SECTION,
                List.of(
                    new BreakdownPart(
                        "food",
                        new LocalText("Name of food", null),
                        new BigDecimal("12680000000.00")),
                    new BreakdownPart(
                        "medical",
                        new LocalText("Name of medical", null),
                        new BigDecimal("5760000000.00"))),
                new BigDecimal("55080000000.00")));
  }

  private void part(String dimension, String value) {
    long id = world.published.publish("ciie-5", VALUE, dimension, value, "USD bn", null);
    world.published.tie(id, VALUE, true);
  }

  private void tied(
      String edition, String metric, String value, String unit, @Nullable String words) {
    world.published.tie(world.published.publish(edition, metric, value, unit, words), metric, true);
  }

  private Figure at(String at) {
    return world.figures.figure(
        "ciie-6", VALUE, FigureQuery.LIVE.at(KnownAt.parse(at)), Visibilities.ALL);
  }

  private Figure through(int day) {
    FigureQuery query = FigureQuery.LIVE.through(World.SIXTH_STARTS.plusDays(day));
    return world.figures.figure("ciie-6", VALUE, query, Visibilities.ALL);
  }

  private Figure again(Figure figure) {
    FigureQuery pinned =
        FigureQuery.LIVE.at(new KnownAt.KnownAtPositions(figure.reading().positions()));
    return world.figures.figure("ciie-6", VALUE, pinned, Visibilities.ALL);
  }

  private Comparison comparison(String edition, String metric) {
    return Objects.requireNonNull(world.figure(edition, metric).comparison());
  }

  private HighestSoFar mark(String edition, String metric) {
    return Objects.requireNonNull(world.figure(edition, metric).mark());
  }

  private LeftOutBecause because(String edition) {
    return mark("ciie-6", VALUE).leftOut().stream()
        .filter(each -> each.edition().equals(edition))
        .map(LeftOut::because)
        .findFirst()
        .orElseThrow();
  }
}
