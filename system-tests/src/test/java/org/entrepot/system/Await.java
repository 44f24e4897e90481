package org.entrepot.system;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits for a condition, and says what it waited for when that does not come. */
final class Await {

  private static final int PAUSE_MILLIS = 100;

  private Await() {}

  /** Asks again until it is so. */
  static void until(String what, Duration atMost, Supplier<Boolean> condition) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.get()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + atMost.toSeconds() + " s: " + what);
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
