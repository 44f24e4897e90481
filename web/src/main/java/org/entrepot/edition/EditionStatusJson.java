package org.entrepot.edition;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How firm the figures of an edition are, as it is sent. */
record EditionStatusJson(
    String edition,
    EditionStatus status,
    @Schema(description = "When the status began") Instant since,
    @Schema(description = "Earlier changes of status, oldest first; PROVISIONAL before the first")
        List<StatusChangeJson> history) {

  static EditionStatusJson from(Edition edition, List<StatusChange> history) {
    return new EditionStatusJson(
        edition.code(),
        edition.status(),
        edition.statusSince(),
        history.stream().map(StatusChangeJson::from).toList());
  }
}
