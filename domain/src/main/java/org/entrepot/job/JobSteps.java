package org.entrepot.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entrepot.NotFound;

/** The work of a job, one transaction from its first step to its end. */
@ApplicationScoped
@Transactional
class JobSteps {

  @Inject Jobs jobs;
  @Inject JobKinds kinds;
  @Inject Clock clock;

  void run(long id, int run, Progress progress) {
    Job job = jobs.get(id);
    JobEnding ending = kinds.of(job).run(job, progress);
    jobs.lock(id)
        .orElseThrow(() -> new NotFound("job.unknown", id))
        .finish(run, ending.problem(), clock.instant());
    ending.keep().run();
  }
}
