package org.entrepot.api;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;

/**
 * Interrupts threads that wait for something that does not come, until they wait no more: who was
 * interrupted may wait for the rest as it tidies up.
 */
@ApplicationScoped
public class Interruptions {

  private static final Logger LOG = Logger.getLogger(Interruptions.class.getName());

  private static final int AGAIN_MILLIS = 200;

  @Inject ManagedThreadFactory threads;

  private ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(0);

  /** How a work that waits came to its end. */
  public enum WaitEnd {
    WELL,
    /** By itself, and not well. */
    BROKEN,
    INTERRUPTED
  }

  @PostConstruct
  void start() {
    watch.shutdown();
    watch = new ScheduledThreadPoolExecutor(1, threads);
    // else each alarm is kept for its time, with the thread of somebody who has long gone on
    watch.setRemoveOnCancelPolicy(true);
  }

  @PreDestroy
  void stop() {
    watch.shutdownNow();
  }

  /** How many are waited for. */
  int waiting() {
    return watch.getQueue().size();
  }

  /**
   * Does a work that waits.
   *
   * @param patience for how long it may wait before it is interrupted
   */
  public WaitEnd run(Runnable work, Duration patience) {
    WaitingThread waiting = new WaitingThread(Thread.currentThread());
    ScheduledFuture<?> alarm =
        watch.scheduleWithFixedDelay(
            waiting::interrupt, patience.toMillis(), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
    WaitEnd end = WaitEnd.BROKEN;
    try {
      work.run();
      end = WaitEnd.WELL;
    } catch (RuntimeException broken) {
      LOG.fine(() -> "What was waited for broke: " + broken);
    } finally {
      alarm.cancel(false);
      if (!waiting.end()) {
        end = WaitEnd.INTERRUPTED; // some servers say nothing of that, and what came is not whole
      }
    }
    return end;
  }

  /** A thread that may be interrupted as long as it waits, and not later. */
  private static final class WaitingThread {

    private final Thread thread;
    private boolean ended;
    private boolean interrupted;

    WaitingThread(Thread thread) {
      this.thread = thread;
    }

    synchronized void interrupt() {
      if (!ended) {
        interrupted = true;
        thread.interrupt();
      }
    }

    /** Whether it was left alone. */
    synchronized boolean end() {
      ended = true;
      if (interrupted) {
        Thread.interrupted(); // whoever caught it may have left the mark
      }
      return !interrupted;
    }
  }
}
