package org.entrepot.edition;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A status that an edition came to, as it is sent. */
record StatusChangeJson(
    EditionStatus status,
    Instant since,
    @Schema(description = "First ledger position it applies to") long position,
    String who,
    @Nullable String reason) {

  static StatusChangeJson from(StatusChange change) {
    return new StatusChangeJson(
        change.status(), change.since(), change.position(), change.who(), change.reason());
  }
}
