package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entrepot.ListPart;
import org.entrepot.NotFound;
import org.entrepot.access.Act;
import org.entrepot.access.NotSignedIn;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibilities;
import org.entrepot.access.Visibility;
import org.junit.jupiter.api.Test;

/** Who is told what of the fifth edition, and who moves it. */
class EditionDeskTest {

  private static final EditionMover CLOSES =
      new EditionMover(new Act("statistics", "192.0.2.7"), Set.of(EditionStatus.CLOSING));
  private static final EditionMove CLOSE = new EditionMove("ciie-5", EditionStatus.CLOSING, null);

  private final Fifth fifth = new Fifth();
  private final EditionDesk desk = fifth.desk();

  private int revisions(Visibility visibility) {
    return desk.revisions("ciie-5", visibility, ListPart.first(9)).items().size();
  }

  private int history(Visibility visibility) {
    return desk.history("ciie-5", visibility, (edition, changes) -> changes.size());
  }

  private void close(Visibility visibility) {
    desk.move(CLOSE, CLOSES, visibility, (edition, changes) -> true);
  }

  @Test
  void whoeverSeesAnotherEditionFindsNothingOfItAndMovesNothing() {
    Visibility sixth = Visibilities.ofEditions("ciie-6");

    isUnknown(() -> revisions(sixth));
    isUnknown(() -> history(sixth));
    isUnknown(() -> close(sixth));
    assertThat(fifth.edition.status()).isEqualTo(EditionStatus.PROVISIONAL);
    assertThat(fifth.told).isEmpty();
  }

  @Test
  void whoeverHasNotSignedInIsAskedTo() {
    assertThatThrownBy(() -> history(Visibilities.EVERYONES)).isInstanceOf(NotSignedIn.class);
    assertThatThrownBy(() -> close(Visibilities.EVERYONES)).isInstanceOf(NotSignedIn.class);
  }

  @Test
  void whoeverSeesItIsTold() {
    for (Visibility fifthToo :
        List.of(Visibilities.ALL, Visibilities.ofEditions("ciie-5", "ciie-6"))) {
      assertThat(revisions(fifthToo)).isEqualTo(1);
      assertThat(history(fifthToo)).isEqualTo(1);
    }
    close(Visibilities.ofEditions("ciie-5"));
    assertThat(fifth.edition.status()).isEqualTo(EditionStatus.CLOSING);
  }

  @Test
  void whoeverSeesAPartOfItIsNotToldWhichRecordsWereChanged() {
    Visibility pavilion = Visibilities.within(RowLimit.PAVILION, "japan");

    assertThat(revisions(pavilion)).isZero();
    assertThat(history(pavilion)).isEqualTo(1);
  }

  @Test
  void aMoveIsInTheTrailWithWhereItCameFromAndToldToOthers() {
    close(Visibilities.ALL);

    assertThat(fifth.told)
        .containsExactly(
            "edition.closed ciie-5 by statistics from 192.0.2.7", "edition.closed by statistics");
  }

  private static void isUnknown(ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOf(NotFound.class)
        .hasFieldOrPropertyWithValue("code", "edition.unknown");
  }
}
