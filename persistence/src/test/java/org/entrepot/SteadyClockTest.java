package org.entrepot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private final AtomicReference<Instant> machine = new AtomicReference<>(NOON);
  private final AtomicLong nanos = new AtomicLong();
  private final SteadyClock clock = new SteadyClock(new MachineClock(machine), nanos::get);

  private static final class MachineClock extends Clock {

    private final AtomicReference<Instant> at;

    MachineClock(AtomicReference<Instant> at) {
      this.at = at;
    }

    @Override
    public Instant instant() {
      return Objects.requireNonNull(at.get());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private void pass(Duration time) {
    machine.set(Objects.requireNonNull(machine.get()).plus(time));
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void itGoesWithTheMachine() {
    pass(Duration.ofSeconds(5));
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  void itFollowsForwardAtOnce() {
    machine.set(NOON.plusSeconds(7_200));
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(7_200));
  }

  @Test
  void aMachineThatWasWrongByMoreThanADayIsFollowedBack() {
    machine.set(NOON.plus(Duration.ofDays(5_000)));
    assertThat(clock.instant()).isEqualTo(machine.get());
    machine.set(NOON.plusSeconds(60));
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void aDayAheadItWaits() {
    machine.set(NOON.plus(Duration.ofDays(1)));
    clock.instant();
    machine.set(NOON);
    assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(1)));
  }

  @Test
  void setBackItGoesOnAtHalfTheSpeedUntilItIsCaughtUpWith() {
    machine.set(NOON.minus(Duration.ofHours(2)));
    assertThat(clock.instant()).isEqualTo(NOON);
    pass(Duration.ofSeconds(10));
    assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(5));
    pass(Duration.ofHours(4));
    assertThat(clock.instant()).as("as the machine again").isEqualTo(machine.get());
  }
}
