package org.entrepot.intake;

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
  @Inject Uploads uploads;
  @Inject BundleImport bundles;
  @Inject Clock clock;

  /** Whether it is to be run in this mode, but others come before it. */
  boolean waits(long id, Mode mode) {
    return mode == Mode.COMMIT
        && jobs.find(id).filter(job -> job.awaits(mode)).isPresent()
        && !jobs.isTurnOf(id);
  }

  /** Whether it is to be run in this mode. */
  boolean started(long id, Mode mode) {
    Job job = jobs.lock(id).orElse(null);
    if (job == null || !job.awaits(mode)) {
      return false;
    }
    if (job.cancelRequested()) {
      stop(job, mode);
      return false;
    }
    job.start(mode, clock.instant());
    return true;
  }

  /** Whether the run is to stop. */
  boolean progress(long id, Mode mode, long done, long total) {
    return jobs.progress(id, mode, done, total);
  }

  /** What became of it, where it has ended for good in earnest. */
  Optional<Job> ended(long id) {
    return jobs.find(id).filter(job -> job.mode() == Mode.COMMIT && job.state().ended());
  }

  void gaveWay(long id, Mode mode) {
    jobs.lock(id).filter(job -> job.runs(mode)).ifPresent(job -> job.giveWay(mode));
  }

  void cancelled(long id, Mode mode) {
    jobs.lock(id).filter(job -> job.runs(mode)).ifPresent(job -> stop(job, mode));
  }

  private void stop(Job job, Mode mode) {
    job.cancelled(mode, clock.instant());
    uploads.drop(job.id());
    bundles.forget(job.id());
    job.forgotten();
  }

  void failed(long id, Mode mode, JobProblem problem) {
    jobs.lock(id)
        .filter(job -> job.awaits(mode))
        .ifPresent(
            job -> {
              job.fail(mode, problem, clock.instant());
              uploads.drop(id);
            });
  }
}
