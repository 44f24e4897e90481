package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entrepot.access.OwnZone;
import org.junit.jupiter.api.Test;

class DeskZoneTest {

  private static ZoneId of(List<Edition> latestFirst) {
    return of(latestFirst, Optional.empty());
  }

  private static ZoneId of(List<Edition> latestFirst, Optional<ZoneId> chosen) {
    DeskZone zone = new DeskZone();
    zone.own =
        new OwnZone() {
          @Override
          public Optional<ZoneId> chosen() {
            return chosen;
          }
        };
    zone.editions =
        new VisibleEditions() {
          @Override
          public List<Edition> latestFirst() {
            return latestFirst;
          }
        };
    return zone.get();
  }

  @Test
  void itIsThatOfTheLatestEdition() {
    Edition latest = new HeldEdition(EditionStatus.PROVISIONAL);
    assertThat(of(List.of(latest))).isEqualTo(latest.timeZone()).isNotEqualTo(ZoneOffset.UTC);
  }

  @Test
  void whatTheReaderHasChosenGoesFirst() {
    ZoneId chosen = ZoneId.of("America/Lima");
    assertThat(of(List.of(new HeldEdition(EditionStatus.PROVISIONAL)), Optional.of(chosen)))
        .isEqualTo(chosen);
  }

  @Test
  void whereThereIsNoEditionItIsUtc() {
    assertThat(of(List.of())).isEqualTo(ZoneOffset.UTC);
  }
}
