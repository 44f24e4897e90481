package org.entrepot.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskZoneTest {

  private static ZoneId of(List<Edition> latestFirst) {
    DeskZone zone = new DeskZone();
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
  void whereThereIsNoEditionItIsUtc() {
    assertThat(of(List.of())).isEqualTo(ZoneOffset.UTC);
  }
}
