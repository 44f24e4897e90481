package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entrepot.ledger.Dimension.ECONOMY;
import static org.entrepot.ledger.Dimension.KIND;
import static org.entrepot.ledger.Dimension.PAVILION;
import static org.entrepot.ledger.Dimension.SECTION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.access.Visibilities;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final World world = new World();

  @Test
  void addsUpTheDealsOfTheEdition() {
    world.deal("ciie-6", "1200000.10", "DE");
    world.deal("ciie-6", "800000.05", "FR");

    assertThat(world.figure("ciie-6", "tentative_deal_value").value()).isEqualTo("2000000.15");
    assertThat(world.figure("ciie-6", "deals").value()).isEqualTo("2");
  }

  @Test
  void isZeroBeforeTheFirstPosting() {
    Figure figure = world.figure("ciie-6", "tentative_deal_value");

    assertThat(figure.value()).isEqualTo("0.00");
    assertThat(figure.reading().position()).isZero();
    assertThat(figure.reading().recordedAt()).isNull();
    assertThat(figure.comparison()).isNull();
  }

  @Test
  void countsOnlyEconomiesThatAreAboveZeroNet() {
    world.exhibitor("ciie-6", "DE", 1);
    world.exhibitor("ciie-6", "FR", 1);
    world.exhibitor("ciie-6", "FR", -1);
    world.exhibitor("ciie-6", "", 1);

    assertThat(world.figure("ciie-6", "economies_with_exhibitors").value()).isEqualTo("1");
    assertThat(world.figure("ciie-6", "exhibitors").value()).isEqualTo("2");
  }

  @Test
  void narrowsToAValueOfADimension() {
    world.deal("ciie-6", "10", "DE");
    world.deal("ciie-6", "20", "FR");

    assertThat(value("tentative_deal_value", FigureQuery.LIVE.in(ECONOMY, "DE")))
        .isEqualTo("10.00");
  }

  @Test
  void takesEconomiesAndKindsInEitherCase() {
    world.deal("ciie-6", "10", "DE");
    FigureQuery query = FigureQuery.LIVE.in(ECONOMY, "de").in(KIND, "goods");

    Figure figure = world.figures.figure("ciie-6", "tentative_deal_value", query, Visibilities.ALL);

    assertThat(figure.value()).isEqualTo("10.00");
    assertThat(figure.scope()).isEqualTo(Map.of(ECONOMY, "DE", KIND, "GOODS"));
  }

  @Test
  void saysWhichValuesAreKnown() {
    assertThatThrownBy(() -> value("tentative_deal_value", FigureQuery.LIVE.in(SECTION, "cars")))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("section \"cars\"")
        .hasMessageContaining("automobiles, medical");
  }

  @Test
  void refusesADimensionThatTheMetricHasNot() {
    assertThatThrownBy(() -> value("net_space", FigureQuery.LIVE.in(KIND, "MAIN")))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("net_space cannot be filtered or broken down by \"kind\"")
        .hasMessageContaining("economy, section, pavilion");
  }

  @Test
  void countsInPavilionsOnlyWhatHasOne() {
    world.deal("ciie-6", "505", "medical", "us-food-agriculture");
    world.deal("ciie-6", "70", "medical", null);

    assertThat(value("pavilion_deal_value", FigureQuery.LIVE)).isEqualTo("505.00");
    assertThat(value("pavilion_deal_value", FigureQuery.LIVE.in(PAVILION, "us-food-agriculture")))
        .isEqualTo("505.00");
  }

  @Test
  void breaksDownWithNamesAndWhatIsLeft() {
    world.deal("ciie-6", "5", "medical", null);
    world.deal("ciie-6", "7", "automobiles", null);
    world.deal("ciie-6", "0.50", null, null);

    Figure.Breakdown breakdown = breakdown("tentative_deal_value", FigureQuery.LIVE.by(SECTION));

    assertThat(breakdown.parts())
        .extracting(BreakdownPart::key)
        .containsExactly("automobiles", "medical");
    assertThat(breakdown.parts().get(0).name().en()).isEqualTo("Name of automobiles");
    assertThat(breakdown.residual()).isEqualTo("0.50");
  }

  @Test
  void refusesToBreakADistinctCountDownByAnotherDimension() {
    assertThatThrownBy(() -> value("economies_with_exhibitors", FigureQuery.LIVE.by(SECTION)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("counts each member once");
  }

  @Test
  void breaksADistinctCountDownByItsOwnDimension() {
    world.exhibitor("ciie-6", "DE", 3);

    assertThat(breakdown("economies_with_exhibitors", FigureQuery.LIVE.by(ECONOMY)).parts())
        .extracting(BreakdownPart::value)
        .containsExactly(BigDecimal.ONE);
  }

  @Test
  void countsWhatHadHappenedThroughADay() {
    world.deal("ciie-6", "10", "DE", 0);
    world.deal("ciie-6", "20", "DE", 3);

    assertThat(
            value("tentative_deal_value", FigureQuery.LIVE.through(LocalDate.parse("2023-11-07"))))
        .isEqualTo("10.00");
  }

  @Test
  void comparesWithTheEditionBefore() {
    world.deal("ciie-5", "100", "DE");
    world.ledger.timePasses();
    world.deal("ciie-6", "106.66", "DE");

    Figure figure = world.figure("ciie-6", "tentative_deal_value");

    assertThat(figure.comparison())
        .isEqualTo(
            new Comparison(
                "ciie-5",
                FigureBasis.LEDGER,
                decimal("100.00"),
                decimal("6.66"),
                decimal("6.66"),
                decimal("6.7"),
                List.of()));
    assertThat(figure.reading().positions())
        .isEqualTo(Map.of("ciie-4", 0L, "ciie-5", 2L, "ciie-6", 2L));
  }

  @Test
  void comparesThroughTheSameDayOfTheOtherRun() {
    world.deal("ciie-5", "100", "DE", 1);
    world.deal("ciie-5", "900", "DE", 2);
    world.deal("ciie-6", "150", "DE", 1);
    FigureQuery query = FigureQuery.LIVE.through(World.SIXTH_STARTS.plusDays(1));

    Figure figure = world.figures.figure("ciie-6", "tentative_deal_value", query, Visibilities.ALL);

    assertThat(figure.comparison())
        .extracting(comparison -> comparison == null ? null : comparison.rounded())
        .isEqualTo(decimal("50.0"));
  }

  @Test
  void comparesWithNothingWhereTheEditionBeforeHasNoSuchDeals() {
    world.deal("ciie-5", "100", "FR");
    world.deal("ciie-6", "100", "DE");

    Figure figure =
        world.figures.figure(
            "ciie-6", "tentative_deal_value", FigureQuery.LIVE.in(ECONOMY, "DE"), Visibilities.ALL);

    assertThat(figure.comparison()).isNull();
  }

  @Test
  void isNoZeroWhereNobodySaidWhatItAsksFor() {
    world.exhibitor("ciie-4", "DE", 3);
    world.exhibitors("ciie-5", "SME", 2);
    world.exhibitors("ciie-6", "FORTUNE_500", 1);

    assertThat(world.figure("ciie-4", "fortune_500_and_leaders").history().isKnown()).isFalse();
    assertThat(world.figure("ciie-5", "overseas_organised_smes").history().isKnown()).isTrue();
    HighestSoFar mark =
        Objects.requireNonNull(world.figure("ciie-6", "fortune_500_and_leaders").mark());
    assertThat(mark.among()).isEmpty();
    assertThat(mark.holds()).isNull();
    assertThat(Objects.requireNonNull(world.figure("ciie-6", "exhibitors").mark()).among())
        .containsExactly("ciie-4", "ciie-5");
  }

  @Test
  void comparesInventedRecordsWithNoRealOnes() {
    world.deal("ciie-6", "100", "DE");
    world.deal("ciie-7", "200", "DE");
    world.deal("ciie-8", "300", "DE");

    Figure invented = world.figure("ciie-7", "deals");
    assertThat(invented.comparison()).isNull();
    assertThat(invented.reading().positions()).containsOnlyKeys("ciie-7");
    assertThat(world.figure("ciie-8", "deals").comparison())
        .extracting(comparison -> comparison == null ? null : comparison.edition())
        .isEqualTo("ciie-6");
  }

  @Test
  void comparesNoAmountsInTwoCurrencies() {
    world.deal("ciie-6", "100", "DE");
    world.deal("ciie-8", "200", "DE");

    assertThat(world.figure("ciie-8", "tentative_deal_value").comparison()).isNull();
    assertThat(world.figure("ciie-8", "deals").comparison()).isNotNull();
  }

  @Test
  void listsWhatFitsTheScope() {
    assertThat(world.figures.all("ciie-6", FigureQuery.LIVE.in(KIND, "GOODS"), Visibilities.ALL))
        .extracting(figure -> figure.metric().code())
        .containsExactly("tentative_deal_value", "deals", "pavilion_deal_value");
  }

  @Test
  void namesWhatNoMetricFits() {
    assertThatThrownBy(
            () ->
                world.figures.all("ciie-6", FigureQuery.LIVE.in(KIND, "NOSUCH"), Visibilities.ALL))
        .isInstanceOfSatisfying(
            InvalidValue.class,
            wrong -> {
              assertThat(wrong.field()).isEqualTo("kind");
              assertThat(wrong.value()).isEqualTo("NOSUCH");
            });
    FigureQuery twoKinds = FigureQuery.LIVE.in(KIND, "NOSUCH").in(ECONOMY, "DE").by(SECTION);
    assertThatThrownBy(() -> world.figures.all("ciie-6", twoKinds, Visibilities.ALL))
        .isInstanceOfSatisfying(
            InvalidValue.class, wrong -> assertThat(wrong.field()).isEqualTo("kind"));
  }

  @Test
  void knowsNoMomentsOfOtherYearsThanALedgerCanName() {
    for (String far : List.of("-100000-01-01T00:00:00Z", "+10000-01-01T00:00:00Z")) {
      assertThatThrownBy(() -> KnownAt.parse(far))
          .isInstanceOfSatisfying(
              InvalidValue.class, wrong -> assertThat(wrong.code()).isEqualTo("at.form"));
    }
    assertThat(KnownAt.parse("9999-12-31T23:59:59Z")).hasToString("9999-12-31T23:59:59Z");
  }

  @Test
  void knowsNoOtherEditionsAndMetrics() {
    assertThatThrownBy(() -> world.figure("ciie-9", "deals"))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no edition \"ciie-9\".");
    assertThatThrownBy(() -> world.figure("ciie-6", "smiles"))
        .isInstanceOf(NotFound.class)
        .hasMessage("There is no metric \"smiles\".");
  }

  private BigDecimal value(String metric, FigureQuery query) {
    return world.figures.figure("ciie-6", metric, query, Visibilities.ALL).value();
  }

  private Figure.Breakdown breakdown(String metric, FigureQuery query) {
    return Objects.requireNonNull(
        world.figures.figure("ciie-6", metric, query, Visibilities.ALL).breakdown());
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
