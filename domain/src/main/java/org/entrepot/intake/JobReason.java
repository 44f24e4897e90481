package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.entrepot.edition.GivenReasons;
import org.entrepot.edition.ReasonText;

/** The reason that came with an upload, for whenever its rows are judged or go in. */
@ApplicationScoped
class JobReason {

  @Inject GivenReasons reasons;

  void keep(long job, Upload upload) {
    if (upload instanceof ReasonedUpload reasoned && reasoned.reason() != null) {
      keep(job, reasoned.reason());
    }
  }

  /** In place of one that was kept before. */
  void keep(long job, ReasonText reason) {
    reasons.keep(job, reason);
  }

  /** For the current transaction. */
  void give(ImportJob job) {
    String who = Objects.requireNonNullElse(job.committedBy(), job.createdBy());
    reasons.by(who, reasons.of(job.id()).orElse(null), "import/" + job.id());
  }
}
