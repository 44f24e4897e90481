package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entrepot.ListPart;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Posting;
import org.junit.jupiter.api.Test;

/** What is seen of an edition, from its sums, its past and its postings in a real database. */
class VisibleFiguresIT {

  private static final String VALUE = "tentative_deal_value";
  private static final Visibility JAPAN = Visibilities.within(RowLimit.PAVILION, "japan");
  private static final Visibility HUBEI = Visibilities.within(RowLimit.DELEGATION, "hubei");

  private final Expo expo = new Expo();
  private final LedgerDesk desk = new LedgerDesk();

  VisibleFiguresIT() throws Exception {
    desk.postings = expo.figures.postings;
    expo.deal("ciie-6", "100", "JP", "medical", "japan", "hubei");
    expo.deal("ciie-6", "20", "JP", "automobiles", "japan", "");
    expo.deal("ciie-6", "3000", "FR", "medical", "france", "hubei");
    expo.deal("ciie-6", "50000", "FR", "medical", "", "");
  }

  @Test
  void sumsAtTheHeadAreOfWhatIsSeen() throws Exception {
    assertThat(value(FigureQuery.LIVE, JAPAN)).isEqualTo("120.00");
    assertThat(value(FigureQuery.LIVE, HUBEI)).isEqualTo("3100.00");
    assertThat(value(FigureQuery.LIVE.in(Dimension.SECTION, "medical"), JAPAN)).isEqualTo("100.00");
    assertThat(value(FigureQuery.LIVE, both())).isEqualTo("100.00");
    assertThat(value(FigureQuery.LIVE, Visibilities.ALL)).isEqualTo("53120.00");
  }

  @Test
  void sumsOfThePastAndOfADayAreOfWhatIsSeen() throws Exception {
    assertThat(value(FigureQuery.LIVE.at(KnownAt.parse("1")), JAPAN)).isEqualTo("100.00");
    assertThat(value(FigureQuery.LIVE.at(KnownAt.parse("3")), HUBEI)).isEqualTo("3100.00");
    assertThat(value(FigureQuery.LIVE.through(Expo.SIXTH_STARTS), JAPAN)).isEqualTo("120.00");
    assertThat(value(FigureQuery.LIVE.through(Expo.SIXTH_STARTS.minusDays(1)), JAPAN))
        .isEqualTo("0.00");
  }

  @Test
  void aFigureThatIsNotSeenIsNotThereAndIsNoError() throws Exception {
    assertThat(found("first_time_economies", FigureQuery.LIVE, Visibilities.ALL)).isPresent();
    assertThat(found("first_time_economies", FigureQuery.LIVE, JAPAN)).isEmpty();
    assertThat(found(VALUE, FigureQuery.LIVE, Visibilities.within(RowLimit.COMPANY, "C1")))
        .isEmpty();
    assertThat(found(VALUE, FigureQuery.LIVE, JAPAN))
        .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo("120"));
  }

  private Optional<Figure> found(String metric, FigureQuery query, Visibility visibility)
      throws Exception {
    return expo.database.tx(() -> expo.figures.find("ciie-6", metric, query, visibility));
  }

  @Test
  void theRecordsAndThePostingsAreOnesOwn() throws Exception {
    FigureName name = new FigureName("ciie-6", VALUE);

    assertThat(
            expo.database
                .tx(() -> expo.figures.postings(name, FigureQuery.LIVE, JAPAN, ListPart.first(9)))
                .items())
        .extracting(Posting::seq)
        .containsExactly(1L, 2L);
    assertThat(postings(HUBEI)).containsExactly(1L, 3L);
    assertThat(postings(both())).containsExactly(1L);
    assertThat(postings(Visibilities.within(RowLimit.PAVILION))).isEmpty();
    assertThat(postings(Visibilities.within(RowLimit.COMPANY, "C1"))).isEmpty();
    assertThat(postings(Visibilities.ALL)).hasSize(4);
  }

  private static Visibility both() {
    return Visibilities.within(JAPAN, RowLimit.DELEGATION, "hubei");
  }

  private String value(FigureQuery query, Visibility visibility) throws Exception {
    return expo.database
        .tx(() -> expo.figures.figure("ciie-6", VALUE, query, visibility))
        .value()
        .toPlainString();
  }

  private List<Long> postings(Visibility visibility) throws Exception {
    return expo
        .database
        .tx(() -> desk.page(expo.figures.editions.get("ciie-6"), visibility, ListPart.first(9)))
        .items()
        .stream()
        .map(Posting::seq)
        .toList();
  }
}
