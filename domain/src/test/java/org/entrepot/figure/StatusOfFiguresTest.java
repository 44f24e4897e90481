package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entrepot.access.Visibilities;
import org.entrepot.edition.EditionStatus;
import org.junit.jupiter.api.Test;

class StatusOfFiguresTest {

  private static final String VALUE = "tentative_deal_value";

  private final World world = new World();

  @Test
  void aLiveFigureHasTheStatusOfItsEdition() {
    world.deal("ciie-6", "100", "AU");

    assertThat(world.figure("ciie-6", VALUE).status()).isEqualTo(EditionStatus.PROVISIONAL);
  }

  @Test
  void aFigureOfThePastHasTheLastStatusOfItsPosition() {
    for (int i = 0; i < 3; i++) {
      world.deal("ciie-6", "100", "AU");
    }
    world.changes.came("ciie-6", EditionStatus.CLOSING, "2023-11-12T08:00:00Z", 2);
    world.changes.came("ciie-6", EditionStatus.FINAL, "2023-12-01T08:00:00Z", 3);
    world.changes.came("ciie-6", EditionStatus.REVISED, "2023-12-02T08:00:00Z", 4);
    world.changes.came("ciie-5", EditionStatus.FINAL, "2022-12-01T08:00:00Z", 0);

    assertThat(at(new KnownAt.KnownAtPosition(1))).isEqualTo(EditionStatus.PROVISIONAL);
    assertThat(at(new KnownAt.KnownAtPosition(2))).isEqualTo(EditionStatus.CLOSING);
    assertThat(at(new KnownAt.KnownAtPosition(3))).isEqualTo(EditionStatus.FINAL);
    assertThat(at(new KnownAt.KnownAtPosition(5))).isEqualTo(EditionStatus.REVISED);
    assertThat(at(new KnownAt.KnownAtPositions(Map.of("ciie-6", 3L))))
        .isEqualTo(EditionStatus.FINAL);
  }

  @Test
  void whatIsKnownFromAPublicationOnlyHasNone() {
    Figure published = new PublishedSeries().world.figure("ciie-6", VALUE);

    assertThat(published.basis()).isEqualTo(FigureBasis.PUBLISHED);
    assertThat(published.status()).isNull();
  }

  private EditionStatus at(KnownAt at) {
    return world
        .figures
        .figure("ciie-6", VALUE, FigureQuery.LIVE.at(at), Visibilities.ALL)
        .reading()
        .status();
  }
}
