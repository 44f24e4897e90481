package org.entrepot.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;

/**
 * What becomes of a job, each in a transaction of its own: others see it while the work goes on. A
 * run that was overtaken has nothing to say.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobReports {

  @Inject Jobs jobs;
  @Inject JobKinds kinds;
  @Inject Clock clock;

  /** Whether it is to be run for this time, but others come before it. */
  boolean waits(long id, int run) {
    return jobs.find(id).filter(job -> job.awaits(run) && job.turn() != null).isPresent()
        && !jobs.isTurnOf(id);
  }

  /** Who sent it, where it has no turn: those are run in any order. */
  Optional<String> sender(long id) {
    return jobs.find(id).filter(job -> job.turn() == null).map(Job::createdBy);
  }

  /** Ends it where somebody cancelled it while nobody ran it; whether that is so. */
  boolean stopped(long id, int run) {
    Optional<Job> cancelled = jobs.lock(id).filter(job -> job.awaits(run) && job.cancelRequested());
    cancelled.ifPresent(job -> stop(job, run));
    return cancelled.isPresent();
  }

  /** Whether it is to be run for this time. */
  boolean started(long id, int run) {
    Job job = jobs.lock(id).orElse(null);
    if (job == null || !job.awaits(run)) {
      return false;
    }
    job.start(run, clock.instant());
    return true;
  }

  /** Whether the run is to stop. */
  boolean progress(long id, int run, long done, long total) {
    return jobs.progress(id, run, done, total);
  }

  /** What the log says of it now that it has ended; empty where that is nothing. */
  Optional<String> line(long id) {
    return jobs.find(id).filter(job -> job.state().ended()).flatMap(job -> kinds.of(job).line(job));
  }

  void gaveWay(long id, int run) {
    jobs.lock(id).filter(job -> job.runs(run)).ifPresent(job -> job.giveWay(run));
  }

  void cancelled(long id, int run) {
    jobs.lock(id).filter(job -> job.runs(run)).ifPresent(job -> stop(job, run));
  }

  private void stop(Job job, int run) {
    job.cancelled(run, clock.instant());
    kinds.of(job).stopped(job);
  }

  void failed(long id, int run, JobProblem problem) {
    jobs.lock(id)
        .filter(job -> job.awaits(run))
        .ifPresent(
            job -> {
              job.fail(run, problem, clock.instant());
              kinds.of(job).failed(job);
            });
  }
}
