package org.entrepot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeathsTest {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration LATER = Duration.ofMinutes(2);
  private static final Duration LONG = Duration.ofMinutes(11);

  private final Deaths deaths = new Deaths();

  @Test
  void whatNeverRanIsNotStartedAgain() {
    assertThat(deaths.next(SOON)).isEmpty();
  }

  @Test
  void pausesDoubleAndEnd() {
    assertThat(deaths.next(LATER)).contains(Duration.ofSeconds(1));
    assertThat(deaths.next(SOON)).contains(Duration.ofSeconds(2));
    assertThat(deaths.next(LATER)).contains(Duration.ofSeconds(4));
    assertThat(deaths.next(SOON)).contains(Duration.ofSeconds(8));
    assertThat(deaths.next(SOON)).contains(Duration.ofSeconds(16));
    assertThat(deaths.next(SOON)).isEmpty();
  }

  @Test
  void whatHasRunForAWhileWasInOrder() {
    assertThat(deaths.next(LATER)).contains(Duration.ofSeconds(1));
    assertThat(deaths.next(LATER)).contains(Duration.ofSeconds(2));
    assertThat(deaths.next(LONG)).contains(Duration.ofSeconds(1));
  }
}
