package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entrepot.ledger.Dimension.PAVILION;
import static org.entrepot.ledger.Dimension.SECTION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.access.NotSignedIn;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.Posting;
import org.junit.jupiter.api.Test;

/** Figures and postings, as whoever sees a part of an edition reads them. */
class VisibleFiguresTest {

  private static final String VALUE = "tentative_deal_value";
  private static final String OWN = "us-food-agriculture";
  private static final Visibility PAVILION_OWN = Visibilities.within(RowLimit.PAVILION, OWN);
  private static final Visibility DELEGATION_OWN =
      Visibilities.within(RowLimit.DELEGATION, "hubei");

  private final World world = new World();
  private final LedgerDesk desk = new LedgerDesk();

  VisibleFiguresTest() {
    desk.postings = world.ledger;
    desk.faults = edition -> List.of("a fault");
    world.deal("ciie-5", "7", "medical", OWN);
    world.deal("ciie-6", "100", "medical", OWN);
    world.deal("ciie-6", "20", "automobiles", OWN);
    world.deal("ciie-6", "3000", "medical", "japan");
    world.deal("ciie-6", "50000", "medical", null);
    world.ledger.append(
        "ciie-6",
        Fact.of(1, "deal.tentative", World.SIXTH_STARTS, new BigDecimal("600000"), "USD")
            .with(Dimension.DELEGATION, "hubei"));
  }

  @Test
  void countsOnlyWhatIsInOnesOwnPavilionOrDelegation() {
    assertThat(value(FigureQuery.LIVE, PAVILION_OWN)).isEqualTo("120.00");
    assertThat(value(FigureQuery.LIVE.in(SECTION, "medical"), PAVILION_OWN)).isEqualTo("100.00");
    assertThat(value(FigureQuery.LIVE.in(PAVILION, OWN), PAVILION_OWN)).isEqualTo("120.00");
    assertThat(value(FigureQuery.LIVE, DELEGATION_OWN)).isEqualTo("600000.00");
    assertThat(
            value(
                FigureQuery.LIVE, Visibilities.within(PAVILION_OWN, RowLimit.DELEGATION, "hubei")))
        .as("what is in both")
        .isEqualTo("0.00");
    assertThat(value(FigureQuery.LIVE, Visibilities.ALL)).isEqualTo("653120.00");
    assertThat(world.figures.value("ciie-6", VALUE, FigureQuery.LIVE, PAVILION_OWN))
        .isEqualTo("120.00");
  }

  @Test
  void nothingIsCountedForWhomNothingIsNamed() {
    assertThat(value(FigureQuery.LIVE, Visibilities.within(RowLimit.PAVILION))).isEqualTo("0.00");
  }

  @Test
  void breaksDownOnlyWhatIsSeen() {
    Figure.Breakdown breakdown =
        Objects.requireNonNull(
            figure(VALUE, FigureQuery.LIVE.by(PAVILION), PAVILION_OWN).breakdown());

    assertThat(breakdown.parts()).extracting(BreakdownPart::key).containsExactly(OWN);
    assertThat(breakdown.residual()).isEqualByComparingTo("0");
  }

  @Test
  void theRecordsAreOnesOwn() {
    assertThat(
            world
                .figures
                .postings(
                    new FigureName("ciie-6", VALUE),
                    FigureQuery.LIVE,
                    PAVILION_OWN,
                    ListPart.first(9))
                .items())
        .extracting(posting -> posting.fact().get(PAVILION))
        .containsExactly(OWN, OWN);
  }

  @Test
  void anotherPavilionIsNoneAndIsNotNamed() {
    assertThatThrownBy(() -> value(FigureQuery.LIVE.in(PAVILION, "japan"), PAVILION_OWN))
        .isInstanceOf(InvalidValue.class)
        .hasMessageNotContaining("japan,");
    assertThatThrownBy(
            () ->
                value(
                    FigureQuery.LIVE.in(PAVILION, OWN),
                    Visibilities.within(RowLimit.PAVILION, "x")))
        .isInstanceOf(InvalidValue.class)
        .hasMessageNotContaining("us-food-agriculture, ");
  }

  @Test
  void aPartIsComparedWithNothingAndNothingPublishedStandsForIt() {
    world.published.publish("ciie-5", VALUE, "73.52", "USD bn", null);

    Figure part = figure(VALUE, FigureQuery.LIVE, PAVILION_OWN);

    assertThat(part.comparison()).isNull();
    assertThat(part.reading().positions()).containsKey("ciie-6").doesNotContainKey("ciie-5");
    assertThat(figure(VALUE, FigureQuery.LIVE, Visibilities.ALL).reading().positions())
        .containsKey("ciie-5");
  }

  @Test
  void whatDoesNotTellPartsApartIsNotThere() {
    assertThatThrownBy(() -> figure("exhibitors", FigureQuery.LIVE, DELEGATION_OWN))
        .isInstanceOf(NotFound.class)
        .hasFieldOrPropertyWithValue("code", "metric.unknown");
    assertThatThrownBy(() -> figure("first_time_economies", FigureQuery.LIVE, PAVILION_OWN))
        .as("newcomers are told by those who came before, wherever they stood")
        .isInstanceOf(NotFound.class);
    assertThat(world.figures.all("ciie-6", FigureQuery.LIVE, DELEGATION_OWN))
        .extracting(figure -> figure.metric().code())
        .contains(VALUE)
        .doesNotContain("exhibitors");
  }

  @Test
  void byCompanyNoFigureIsThere() {
    Visibility company = Visibilities.within(RowLimit.COMPANY, "C1");

    assertThatThrownBy(() -> value(FigureQuery.LIVE, company)).isInstanceOf(NotFound.class);
    assertThat(world.figures.all("ciie-6", FigureQuery.LIVE, company)).isEmpty();
    assertThat(postings(company)).isEmpty();
    assertThatThrownBy(() -> posting(1, company)).isInstanceOf(NotFound.class);
  }

  @Test
  void anEditionThatIsNotSeenIsUnknownAndNothingIsComparedWithIt() {
    Visibility sixth = Visibilities.ofEditions("ciie-6");

    assertThat(figure(VALUE, FigureQuery.LIVE, sixth).comparison()).isNull();
    assertThat(figure(VALUE, FigureQuery.LIVE, Visibilities.ALL).comparison()).isNotNull();
    assertThatThrownBy(() -> value(FigureQuery.LIVE, Visibilities.ofEditions("ciie-5")))
        .hasFieldOrPropertyWithValue("code", "edition.unknown");
    assertThatThrownBy(() -> value(FigureQuery.LIVE, Visibilities.EVERYONES))
        .isInstanceOf(NotSignedIn.class);
  }

  @Test
  void postingsAreOnesOwn() {
    assertThat(postings(PAVILION_OWN)).extracting(Posting::seq).containsExactly(1L, 2L);
    assertThat(postings(Visibilities.ALL)).hasSize(5);
    assertThat(posting(2, PAVILION_OWN).fact().get(PAVILION)).isEqualTo(OWN);
    assertThatThrownBy(() -> posting(3, PAVILION_OWN))
        .hasFieldOrPropertyWithValue("code", "posting.unknown");
    assertThatThrownBy(() -> postings(Visibilities.ofEditions("ciie-5")))
        .hasFieldOrPropertyWithValue("code", "edition.unknown");
  }

  @Test
  void onlyWhoSeesAllOfALedgerHasItChecked() {
    assertThat(desk.faults(world.figures.editions.get("ciie-6"), Visibilities.ALL)).hasSize(1);
    assertThatThrownBy(() -> desk.faults(world.figures.editions.get("ciie-6"), PAVILION_OWN))
        .isInstanceOf(NotFound.class);
  }

  private BigDecimal value(FigureQuery query, Visibility visibility) {
    return figure(VALUE, query, visibility).value();
  }

  private Figure figure(String metric, FigureQuery query, Visibility visibility) {
    return world.figures.figure("ciie-6", metric, query, visibility);
  }

  private List<Posting> postings(Visibility visibility) {
    return desk.page(world.figures.editions.get("ciie-6"), visibility, ListPart.first(9)).items();
  }

  private Posting posting(long seq, Visibility visibility) {
    return desk.get(world.figures.editions.get("ciie-6"), seq, visibility);
  }
}
