package org.entrepot;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Whether the database answers at all. One that is frozen refuses nothing: whoever asks it waits.
 * So where it has said nothing for a second one thread asks it something, and nobody else waits
 * longer than two for what comes of that.
 */
@ApplicationScoped
public class DatabasePulse {

  private static final long FRESH = Duration.ofSeconds(1).toNanos();
  private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

  @Inject Sql sql;
  @Inject ManagedThreadFactory threads;

  private @Nullable PulseBeat last;

  /** A question to the database. */
  private record PulseBeat(long askedAt, CompletableFuture<Boolean> answered) {}

  /** Whether it does not, after at most two seconds. */
  public boolean isSilent() {
    if (silence() < FRESH) {
      return false;
    }
    PulseBeat beat = beat();
    try {
      long left = PATIENCE - (System.nanoTime() - beat.askedAt());
      return !beat.answered().get(Math.max(left, 0), TimeUnit.NANOSECONDS);
    } catch (TimeoutException waited) {
      // all connections may be taken by others, who are answered
      return silence() > PATIENCE;
    } catch (ExecutionException failed) {
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private long silence() {
    return System.nanoTime() - sql.answeredAt();
  }

  /** A question from before the last answer says nothing of now, however long it has waited. */
  private synchronized PulseBeat beat() {
    PulseBeat known = last;
    if (known == null || known.answered().isDone() || known.askedAt() < sql.answeredAt()) {
      known = new PulseBeat(System.nanoTime(), new CompletableFuture<>());
      last = known;
      CompletableFuture<Boolean> answered = known.answered();
      threads.newThread(() -> ask(answered)).start();
    }
    return known;
  }

  private void ask(CompletableFuture<Boolean> answered) {
    try {
      answered.complete(sql.yes("select true"));
    } catch (RuntimeException failed) {
      answered.complete(false);
    }
  }
}
