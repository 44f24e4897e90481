package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SinceChoiceTest {

  private static final Instant VISIT = Instant.parse("2026-11-30T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-12-01T18:30:00Z");
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void theLastVisitWhereNothingElseIsAsked() {
    assertThat(SinceChoice.of(Optional.empty(), VISIT)).isEqualTo(SinceChoice.VISIT);
    assertThat(SinceChoice.of(Optional.of("yesterday"), VISIT)).isEqualTo(SinceChoice.VISIT);
    assertThat(SinceChoice.of(Optional.of("week"), VISIT)).isEqualTo(SinceChoice.WEEK);
  }

  @Test
  void aDayWhereThereWasNoVisit() {
    assertThat(SinceChoice.of(Optional.empty(), null)).isEqualTo(SinceChoice.DAY);
    assertThat(SinceChoice.of(Optional.of("visit"), null)).isEqualTo(SinceChoice.DAY);
  }

  @Test
  void aDayBeginsWhereTheEditionIsHeld() {
    assertThat(SinceChoice.TODAY.instant(VISIT, NOW, SHANGHAI)).isEqualTo("2026-12-01T16:00:00Z");
    assertThat(SinceChoice.VISIT.instant(VISIT, NOW, SHANGHAI)).isEqualTo(VISIT);
    assertThat(SinceChoice.DAY.instant(VISIT, NOW, SHANGHAI)).isEqualTo("2026-11-30T18:30:00Z");
    assertThat(SinceChoice.WEEK.instant(VISIT, NOW, SHANGHAI)).isEqualTo("2026-11-24T18:30:00Z");
  }
}
