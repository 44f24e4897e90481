package org.entrepot.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for those who have been asked at once and may be frozen: for all of them together until one
 * moment.
 */
final class AnswersInTime {

  /** Until when a person at a terminal has an answer, the start of the program included. */
  private static final Duration SINCE_START = Duration.ofMillis(4_500);

  /** Where the machine is so busy that starting took all of that: who lives answers in it. */
  private static final Duration AT_LEAST = Duration.ofSeconds(4);

  private final long end;

  /** From now on. */
  AnswersInTime(Duration patience) {
    this.end = System.nanoTime() + patience.toNanos();
  }

  /** Of a command that was started then. */
  static AnswersInTime ofCommand(Instant started) {
    return new AnswersInTime(left(started, Instant.now()));
  }

  /** The clock may have been set since. */
  static Duration left(Instant started, Instant now) {
    Duration left = SINCE_START.minus(Duration.between(started, now));
    return Collections.max(List.of(AT_LEAST, Collections.min(List.of(SINCE_START, left))));
  }

  <T> T of(CompletableFuture<T> asked, ExitCode otherwise, String who) {
    try {
      return asked.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException silent) {
      throw new CommandRefused(
          otherwise,
          who + " has not answered in time: try again, or run ./entrepot stop, then start.");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof CommandRefused refused
          ? refused
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      throw Processes.interrupted(interrupted);
    }
  }
}
