package org.entrepot.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.entrepot.Problem;

/**
 * What becomes of a job, each in a transaction of its own: others see it while the work goes on.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class JobReports {

  @Inject Jobs jobs;
  @Inject Uploads uploads;
  @Inject BundleImport bundles;
  @Inject Clock clock;

  /** Whether it is to be run. */
  boolean started(long id) {
    Job job = jobs.lock(id).orElse(null);
    if (job == null || job.state().ended()) {
      return false;
    }
    if (job.cancelRequested()) {
      job.cancelled(clock.instant());
      return false;
    }
    job.start(clock.instant());
    return true;
  }

  boolean progress(long id, long done, long total) {
    return jobs.progress(id, done, total);
  }

  void cancelled(long id) {
    end(id, job -> job.cancelled(clock.instant()));
    bundles.forget(id);
  }

  void failed(long id, Problem problem) {
    end(id, job -> job.fail(problem, clock.instant()));
  }

  void broken(long id) {
    end(id, job -> job.fail(new JobProblem("job.broken", List.of()), clock.instant()));
  }

  private void end(long id, Consumer<Job> how) {
    jobs.lock(id).filter(job -> !job.state().ended()).ifPresent(how);
    uploads.drop(id);
  }
}
