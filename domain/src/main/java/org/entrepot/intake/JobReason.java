package org.entrepot.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.entrepot.edition.GivenReason;
import org.entrepot.edition.Reasons;

/** The reason that came with an upload, for whenever its rows are judged or go in. */
@ApplicationScoped
class JobReason {

  @Inject Reasons reasons;

  void keep(long job, Upload upload) {
    if (upload instanceof ReasonedUpload reasoned && reasoned.reason() != null) {
      reasons.keep(job, reasoned.reason());
    }
  }

  /** For the current transaction. */
  void give(ImportJob job) {
    String who = Objects.requireNonNullElse(job.committedBy(), job.createdBy());
    reasons
        .of(job.id())
        .ifPresent(reason -> reasons.give(new GivenReason(who, reason, "import/" + job.id())));
  }
}
