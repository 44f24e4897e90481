package org.entrepot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * The machine's clock, but never back: what is due in a second is due in a second also where
 * somebody has set that clock back by two hours. Then this one goes on at half the speed until the
 * other has caught up with it. It follows at once where the other is set forward.
 *
 * <p>Who finds itself more than a day ahead had followed a machine that was wrong, and goes back
 * with it: else every time that it tells would be wrong until the next start. What was made due by
 * the wrong time waits for that start.
 */
final class SteadyClock extends Clock {

  /** More than any mistaken time zone makes. */
  private static final Duration FARTHEST = Duration.ofDays(1);

  private final Clock machine;
  private final LongSupplier nanos;
  private Instant last;
  private long lastNanos;

  /**
   * @param nanos that no setting of a clock moves, as {@link System#nanoTime}
   */
  SteadyClock(Clock machine, LongSupplier nanos) {
    this.machine = machine;
    this.nanos = nanos;
    this.last = machine.instant();
    this.lastNanos = nanos.getAsLong();
  }

  @Override
  public synchronized Instant instant() {
    Instant told = machine.instant();
    long now = nanos.getAsLong();
    if (told.isBefore(last) && !told.isBefore(last.minus(FARTHEST))) {
      last = last.plus(Duration.ofNanos((now - lastNanos) / 2));
    } else {
      last = told;
    }
    lastNanos = now;
    return last;
  }

  @Override
  public ZoneId getZone() {
    return machine.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new SteadyClock(machine.withZone(zone), nanos);
  }
}
