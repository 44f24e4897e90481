package org.entrepot.edition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of records of an edition that was final, as it is sent. */
record RevisionJson(
    long id,
    Instant at,
    @Schema(description = "Position of the ledger before it") long before,
    @Schema(
            description =
                "Position of the ledger after it; the same where nothing that counts has changed")
        long after,
    String who,
    String reason,
    @Schema(
            description =
                "What was changed: edition, register and code of a record, or import/ and the"
                    + " number of the job")
        String source) {

  static RevisionJson from(Revision revision) {
    return new RevisionJson(
        revision.id(),
        revision.at(),
        revision.before(),
        revision.after(),
        revision.who(),
        revision.reason(),
        revision.source());
  }
}
