package org.entrepot.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import org.entrepot.Problem;
import org.entrepot.disk.NoRoom;

/**
 * Runs a job from the beginning to an end. Its work is one transaction with the job's success in
 * it, so whoever runs a job again after a crash finds it either done or not begun. How far it is,
 * is written in transactions of its own, for others to see.
 */
@ApplicationScoped
public class JobRun {

  private static final Logger LOG = Logger.getLogger(JobRun.class.getName());
  private static final Duration BETWEEN_REPORTS = Duration.ofMillis(400);

  @Inject JobSteps steps;
  @Inject JobReports reports;
  @Inject Clock clock;

  private final JobLanes lanes = new JobLanes();

  /**
   * Runs it, unless it has ended or gone on already.
   *
   * @param run which time of being queued it is run for
   * @param stopping whether this node is about to stop; then it ends by throwing at its next step,
   *     and is to be run again
   */
  public AfterRun run(long id, int run, BooleanSupplier stopping) {
    if (reports.waits(id, run)) {
      return AfterRun.WHEN_OTHERS_END;
    }
    String sender = reports.sender(id).orElse(null);
    if (sender == null) {
      return begin(id, run, stopping);
    }
    if (!lanes.enter(sender)) {
      return AfterRun.SOON; // another node may have room
    }
    try {
      return begin(id, run, stopping);
    } finally {
      lanes.leave(sender);
    }
  }

  /** Whether others come before it still. */
  public boolean waits(long id, int run) {
    return reports.waits(id, run);
  }

  private AfterRun begin(long id, int run, BooleanSupplier stopping) {
    if (reports.stopped(id, run)) {
      tell(id);
      return AfterRun.NOTHING;
    }
    if (!reports.started(id, run)) {
      return AfterRun.NOTHING;
    }
    AfterRun after = work(id, run, stopping);
    tell(id);
    return after;
  }

  private void tell(long id) {
    reports.line(id).ifPresent(line -> LOG.info(line));
  }

  private AfterRun work(long id, int run, BooleanSupplier stopping) {
    try {
      steps.run(id, run, new Reporting(id, run, stopping));
    } catch (JobMustWait busy) {
      reports.gaveWay(id, run);
      return AfterRun.SOON;
    } catch (JobCancelled cancelled) {
      reports.cancelled(id, run);
    } catch (Problem problem) {
      reports.failed(id, run, JobProblem.of(problem));
    } catch (RunOvertaken overtaken) {
      // whoever went on with the job says what becomes of it
    }
    return AfterRun.NOTHING;
  }

  /** Ends a job that cannot be run because of a fault of ours. */
  public void giveUp(long id, int run) {
    reports.failed(id, run, new JobProblem("job.broken", List.of()));
    tell(id);
  }

  /** Ends a job that found no room on a disk. */
  public void noRoom(long id, int run) {
    reports.failed(id, run, new JobProblem(NoRoom.CODE, List.of()));
    tell(id);
  }

  private final class Reporting implements Progress {

    private final long id;
    private final int run;
    private final BooleanSupplier stopping;
    private Instant last = Instant.EPOCH;

    Reporting(long id, int run, BooleanSupplier stopping) {
      this.id = id;
      this.run = run;
      this.stopping = stopping;
    }

    @Override
    public void at(long done, long total) {
      if (stopping.getAsBoolean()) {
        throw new NodeStopping();
      }
      Instant now = clock.instant();
      if (last.plus(BETWEEN_REPORTS).isAfter(now)) {
        return;
      }
      last = now;
      if (reports.progress(id, run, done, total)) {
        throw new JobCancelled();
      }
    }
  }
}
