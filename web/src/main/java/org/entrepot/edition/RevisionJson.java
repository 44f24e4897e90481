package org.entrepot.edition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of records of an edition that was final, as it is sent. */
record RevisionJson(
    long id,
    Instant at,
    @Schema(description = "Ledger position before it") long before,
    @Schema(description = "Ledger position after it; the same if nothing counted has changed")
        long after,
    String who,
    String reason,
    @Schema(
            description =
                "What changed: edition, register and code of a record, or import/ and "
                    + "the job number")
        String source) {

  static RevisionJson from(EditionRevision revision) {
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
