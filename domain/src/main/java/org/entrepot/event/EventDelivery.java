package org.entrepot.event;

import java.time.Duration;

/**
 * An event that a handler has not been told yet.
 *
 * @param event its number
 * @param handler by its name
 * @param failures how often it was tried in vain
 */
public record EventDelivery(long event, String handler, int failures) {

  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int DOUBLINGS = 10;

  /** How long to wait after one more failure: 2, 4, 8 seconds and so on to a quarter of an hour. */
  Duration pause() {
    Duration next = Duration.ofSeconds(2L << Math.min(failures, DOUBLINGS));
    return next.compareTo(LONGEST) > 0 ? LONGEST : next;
  }
}
