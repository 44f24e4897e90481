package org.entrepot.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entrepot.NotFound;

/** The work of a job, one transaction from its first row to its success. */
@ApplicationScoped
@Transactional
class JobSteps {

  @Inject Jobs jobs;
  @Inject Uploads uploads;
  @Inject BundleImport bundles;
  @Inject Clock clock;

  void run(long id, Mode mode, Progress progress) {
    Job before = jobs.get(id);
    boolean commit = mode == Mode.COMMIT;
    Upload upload = uploads.get(id, before.fileName());
    Summary summary =
        commit ? bundles.commit(id, upload, progress) : bundles.preview(id, upload, progress);
    Job job = jobs.lock(id).orElseThrow(() -> new NotFound("job.unknown", id));
    job.succeed(mode, summary, clock.instant());
    if (commit) {
      uploads.drop(id);
    }
  }
}
