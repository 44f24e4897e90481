package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.sql.SQLException;
import org.entrepot.InvalidValue;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.entrepot.ledger.PostingTotal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What moved a figure, over a real ledger. */
class FigureMovesIT {

  private static final String VALUE = "tentative_deal_value";
  private static final KnownAt FIRST = new KnownAt.KnownAtPosition(1);

  private final Expo expo = new Expo();
  private final FigureMoves moves = FigureParts.moves(expo.figures);

  FigureMovesIT() throws SQLException {}

  @BeforeEach
  void deals() throws Exception {
    expo.because("import").deal("ciie-6", "60.10", "DE", "medical", "", "shanghai");
    expo.deal("ciie-6", "50.05", "FR", "medical", "", "beijing");
    expo.because("withdrawal").withdrawLast("ciie-6");
    expo.because("edit").deal("ciie-6", "9.00", "AU", "medical", "", "shanghai");
    expo.exhibitor("ciie-6", "DE");
  }

  private FigureMove since(String metric, KnownAt since, Visibility visibility) {
    return moves.since(new FigureName("ciie-6", metric), since, visibility);
  }

  @Test
  void causesAddUpToTheDifferenceOfTheTwoValues() {
    FigureMove move = since(VALUE, FIRST, Visibilities.ALL);

    assertThat(move.causes())
        .extracting(PostingTotal::key, PostingTotal::quantity, PostingTotal::count)
        .containsExactly(
            tuple("edit", new BigDecimal("9.00"), 1L),
            tuple("import", new BigDecimal("50.05"), 1L),
            tuple("withdrawal", new BigDecimal("-50.05"), -1L));
    assertThat(move.figure().value()).isEqualTo("69.10");
    assertThat(move.before())
        .isEqualTo(
            expo.figures.value("ciie-6", VALUE, FigureQuery.LIVE.at(FIRST), Visibilities.ALL))
        .isEqualTo("60.10");
    assertThat(move.from()).isEqualTo(1);
  }

  @Test
  void sinceTheBeginningTheyAreAllOfIt() {
    FigureMove move = since(VALUE, new KnownAt.KnownAtPosition(0), Visibilities.ALL);

    assertThat(move.before()).isEqualTo("0.00");
    assertThat(move.causes())
        .extracting(PostingTotal::key, PostingTotal::count)
        .containsExactly(tuple("edit", 1L), tuple("import", 2L), tuple("withdrawal", -1L));
  }

  @Test
  void nothingMovesItSinceItStoodAsItStands() {
    FigureMove move = since(VALUE, KnownAt.NOW, Visibilities.ALL);

    assertThat(move.causes()).isEmpty();
    assertThat(move.before()).isEqualTo(move.figure().value());
  }

  @Test
  void whoSeesAPartSeesWhatMovedThatPart() {
    Visibility shanghai = Visibilities.within(RowLimit.DELEGATION, "shanghai");

    FigureMove move = since(VALUE, FIRST, shanghai);

    assertThat(move.figure().value()).isEqualTo("69.10");
    assertThat(move.causes()).extracting(PostingTotal::key).containsExactly("edit");
    assertThat(move.before()).isEqualTo("60.10");
  }

  @Test
  void whatIsNoSumCannotBeTakenApartByCause() {
    assertThatThrownBy(() -> since("economies_with_exhibitors", FIRST, Visibilities.ALL))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("economies_with_exhibitors");
  }
}
