package org.entrepot.access;

import java.time.Duration;
import java.time.Instant;
import org.entrepot.access.FailedSignIns.Failure;

/**
 * How long somebody waits after failures: not at all after the first few, then a second, doubling
 * up to a limit.
 */
record BackOff(int free, Duration limit) {

  /** Failures this far apart have nothing to do with each other. */
  static final Duration MEMORY = Duration.ofHours(1);

  /** One name from one network: a person who mistypes waits a minute at most. */
  static final BackOff OF_ACCOUNT = new BackOff(5, Duration.ofMinutes(1));

  /** Codes of one account from anywhere: whoever tries has its password. */
  static final BackOff OF_CODE = new BackOff(5, Duration.ofMinutes(15));

  /** An office behind one address may mistype more often, and then waits longer. */
  static final BackOff OF_ADDRESS = new BackOff(20, Duration.ofMinutes(15));

  /** Whoever forgets a password asks for a link or two; an office behind one address for more. */
  static final BackOff OF_FORGOTTEN = new BackOff(10, Duration.ofMinutes(15));

  /** What is left to wait; zero where the next attempt may be made. */
  Duration left(Failure failure, Instant now) {
    // a failure that is yet to come was before the clock was set back: nobody waits for hours
    if (failure.count() < free || failure.lastAt().isAfter(now.plus(limit))) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofSeconds(1L << Math.min(failure.count() - free, 20));
    Duration capped = pause.compareTo(limit) > 0 ? limit : pause;
    Duration left = Duration.between(now, failure.lastAt().plus(capped));
    return left.isNegative() ? Duration.ZERO : left;
  }

  static Failure next(Failure failure, Instant now) {
    boolean old = failure.lastAt().plus(MEMORY).isBefore(now);
    return new Failure(old ? 1 : failure.count() + 1, now);
  }
}
