package org.entrepot.intake;

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
  @Inject JobReason reason;
  @Inject Clock clock;

  void run(long id, Mode mode, Progress progress) {
    Job job = jobs.get(id);
    Upload upload = uploads.get(id, job.fileName());
    reason.give(job);
    if (mode == Mode.PREVIEW) {
      Summary summary = bundles.preview(id, upload, progress);
      locked(id).succeed(mode, summary, clock.instant());
      return;
    }
    try {
      Summary summary = bundles.commit(id, upload, progress);
      locked(id).succeed(mode, summary, clock.instant());
      uploads.drop(id);
    } catch (Moved moved) {
      locked(id).moved(mode, moved.summary(), clock.instant());
    }
  }

  private Job locked(long id) {
    return jobs.lock(id).orElseThrow(() -> new NotFound("job.unknown", id));
  }
}
