package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.entrepot.job.Job;
import org.entrepot.job.JobEnding;
import org.entrepot.job.JobHandler;
import org.entrepot.job.JobProblem;
import org.entrepot.job.Progress;

/** Previews uploads, and takes them in. */
@ApplicationScoped
class ImportHandler implements JobHandler {

  static final String KIND = "IMPORT";

  @Inject KeptImports kept;
  @Inject Uploads uploads;
  @Inject BundleImport bundles;
  @Inject JobReason reason;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JobEnding run(Job job, Progress progress) {
    long id = job.id();
    Import own = kept.get(id);
    Upload upload = uploads.get(id, own.fileName());
    reason.give(new ImportJob(job, own));
    if (own.mode() == ImportMode.PREVIEW) {
      ImportSummary summary = bundles.preview(id, upload, progress);
      return JobEnding.succeeded(() -> own.found(summary));
    }
    try {
      ImportSummary summary = bundles.commit(id, upload, progress);
      return JobEnding.succeeded(
          () -> {
            own.found(summary);
            uploads.drop(id);
          });
    } catch (PreviewMoved moved) {
      return JobEnding.failed(
          new JobProblem(PreviewMoved.CODE, List.of()), () -> own.moved(moved.summary()));
    }
  }

  @Override
  public void stopped(Job job) {
    uploads.drop(job.id());
    bundles.forget(job.id());
    kept.find(job.id()).ifPresent(Import::forgotten);
  }

  @Override
  public void failed(Job job) {
    uploads.drop(job.id());
  }

  /** A preview is no act of business. */
  @Override
  public Optional<String> line(Job job) {
    return kept.find(job.id())
        .filter(own -> own.mode() == ImportMode.COMMIT)
        .map(own -> new ImportLine(new ImportJob(job, own)).toString());
  }
}
