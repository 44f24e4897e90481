package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.entrepot.access.FailedSignIns.Failure;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final BackOff BACK_OFF = new BackOff(3, Duration.ofSeconds(10));

  @Test
  void theFirstFailuresCostNothing() {
    assertThat(BACK_OFF.left(new Failure(2, NOW), NOW)).isEqualTo(Duration.ZERO);
  }

  @Test
  void thenEachDoublesTheWaitingUpToTheLimit() {
    assertThat(BACK_OFF.left(new Failure(3, NOW), NOW)).hasSeconds(1);
    assertThat(BACK_OFF.left(new Failure(4, NOW), NOW)).hasSeconds(2);
    assertThat(BACK_OFF.left(new Failure(5, NOW), NOW)).hasSeconds(4);
    assertThat(BACK_OFF.left(new Failure(7, NOW), NOW)).hasSeconds(10);
    assertThat(BACK_OFF.left(new Failure(2_000_000_000, NOW), NOW)).hasSeconds(10);
  }

  @Test
  void waitingGetsShorterAndEnds() {
    assertThat(BACK_OFF.left(new Failure(5, NOW), NOW.plusSeconds(3))).hasSeconds(1);
    assertThat(BACK_OFF.left(new Failure(5, NOW), NOW.plusSeconds(60))).isEqualTo(Duration.ZERO);
  }

  @Test
  void nobodyWaitsForHoursBecauseAClockWasSetBack() {
    assertThat(BACK_OFF.left(new Failure(9, NOW.plusSeconds(7_200)), NOW)).isZero();
    assertThat(BACK_OFF.left(new Failure(9, NOW.plusSeconds(2)), NOW))
        .as("another node's clock is a little ahead")
        .hasSeconds(12);
  }

  @Test
  void failuresFarApartHaveNothingToDoWithEachOther() {
    assertThat(BackOff.next(new Failure(9, NOW), NOW.plusSeconds(60)).count()).isEqualTo(10);
    assertThat(BackOff.next(new Failure(9, NOW), NOW.plusSeconds(3601)).count()).isEqualTo(1);
  }
}
