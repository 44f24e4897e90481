package org.entrepot.ledger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entrepot.RuleBroken;
import org.entrepot.edition.EditionList;
import org.entrepot.figure.DimensionValues;
import org.jspecify.annotations.Nullable;

/**
 * Watches the ledgers, so that an answer can be had without asking the database. While anyone asks,
 * one task of this node reads the heads every 50 ms. What this node has committed itself is known
 * at once; whatever happens to the task, nothing older than 250 ms is ever given. Names, and
 * records that move no ledger, are looked at once a second.
 */
@ApplicationScoped
public class LedgerWatch {

  private static final Logger LOG = Logger.getLogger(LedgerWatch.class.getName());
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final long OLDEST = Duration.ofMillis(250).toNanos();
  private static final long IDLE = Duration.ofSeconds(2).toNanos();
  private static final long NAMES = Duration.ofSeconds(1).toNanos();
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject Ledger ledger;
  @Inject EditionList editions;
  @Inject DimensionValues members;
  @Inject OwnWrites ownWrites;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private volatile Known known = new Known(new LedgerSnapshot(List.of(), -1, -1, List.of()), -1, 0);
  private volatile long askedAt;
  private long revisionReadAt = System.nanoTime() - NAMES - 1;
  private @Nullable ScheduledFuture<?> task;

  /** A snapshot, and how fresh it is. */
  private record Known(LedgerSnapshot snapshot, long ownWrites, long readAt) {}

  /** The editions and positions, at most 250 ms old. */
  public LedgerSnapshot now() {
    long now = System.nanoTime();
    askedAt = now;
    Known current = known;
    return isFresh(current, now) ? current.snapshot() : catchUp();
  }

  /**
   * What is known once an edition's ledger has come to a position.
   *
   * @throws RuleBroken with code {@code position.awaited} if it has not within 2 seconds
   */
  public synchronized LedgerSnapshot atLeast(String edition, long position) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    LedgerSnapshot current = now();
    current.edition(edition);
    while (current.position(edition) < position) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        throw new RuleBroken("position.awaited", edition, position, current.position(edition));
      }
      try {
        wait(Math.min(left, PAUSE.toMillis()));
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new RuleBroken("position.awaited", edition, position, current.position(edition));
      }
      current = now();
    }
    return current;
  }

  @PreDestroy
  synchronized void stop() {
    if (task != null) {
      task.cancel(false);
      task = null;
    }
  }

  private boolean isFresh(Known current, long now) {
    return current.ownWrites() == ownWrites.count() && now - current.readAt() < OLDEST;
  }

  private synchronized LedgerSnapshot catchUp() {
    if (!isFresh(known, System.nanoTime())) {
      read();
    }
    if (task == null) {
      long pause = PAUSE.toMillis();
      task = executor.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }
    return known.snapshot();
  }

  private synchronized void look() {
    if (System.nanoTime() - askedAt > IDLE) {
      stop();
      return;
    }
    try {
      read();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "The ledgers cannot be read; the next request tries again", failed);
      stop();
    }
  }

  private void read() {
    long own = ownWrites.count();
    long now = System.nanoTime();
    List<LedgerHead> heads = ledger.heads();
    LedgerSnapshot last = known.snapshot();
    long revision = last.revision();
    long recordChanges = last.recordChanges();
    // what moves a ledger may make a final edition a revised one
    if (own != known.ownWrites() || !last.isAt(heads) || now - revisionReadAt > NAMES) {
      revision = members.revision();
      recordChanges = members.recordChanges();
      revisionReadAt = now;
    }
    if (!last.isStill(heads, revision, recordChanges)) {
      last =
          new LedgerSnapshot(
              heads,
              revision,
              recordChanges,
              last.revision() == revision ? last.editions() : editions.read());
    }
    known = new Known(last, own, now);
    notifyAll();
  }
}
