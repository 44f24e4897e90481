package org.entrepot.launcher;

import java.time.Duration;
import java.util.Optional;

/**
 * How often in a row the server has died, and what follows from it: it is started again after a
 * pause that doubles, so often and no more. One that has run for a while was in order.
 */
final class Deaths {

  static final int MOST = 5;

  /** Whoever dies sooner than this at the very start would never run. */
  private static final Duration STARTED = Duration.ofSeconds(30);

  private static final Duration IN_ORDER = Duration.ofMinutes(10);

  private boolean first = true;
  private int inARow;

  /**
   * The pause before the next start; empty where there is none.
   *
   * @param lived how long it had run
   */
  Optional<Duration> next(Duration lived) {
    boolean began = !first || lived.compareTo(STARTED) >= 0;
    first = false;
    inARow = lived.compareTo(IN_ORDER) >= 0 ? 1 : inARow + 1;
    return began && inARow <= MOST
        ? Optional.of(Duration.ofSeconds(1L << (inARow - 1)))
        : Optional.empty();
  }
}
