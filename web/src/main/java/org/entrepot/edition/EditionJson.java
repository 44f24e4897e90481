package org.entrepot.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/** An edition as it is sent. */
record EditionJson(
    String code,
    String expo,
    int ordinal,
    LocalText name,
    LocalDate startsOn,
    LocalDate endsOn,
    @Schema(description = "In English") @Nullable String venue,
    @Schema(description = "In Chinese") @Nullable String venueZh,
    @Schema(description = "In English") @Nullable String hostCity,
    @Schema(description = "In Chinese") @Nullable String hostCityZh,
    String timeZone,
    String reportingCurrency,
    EditionStage stage,
    @Schema(description = "Status of its figures") EditionStatus status,
    @Schema(description = "When the status began") Instant statusSince,
    @Schema(description = "Number of postings in the ledger; null if the caller may not read it")
        @Nullable Long position,
    @Schema(description = "Whether the records are invented (sample)") boolean sample) {

  static EditionJson from(Edition edition, @Nullable Long position, Clock clock) {
    return new EditionJson(
        edition.code(),
        edition.expo(),
        edition.ordinal(),
        edition.name(),
        edition.startsOn(),
        edition.endsOn(),
        edition.venue(),
        edition.venueZh(),
        edition.hostCity(),
        edition.hostCityZh(),
        edition.timeZone().getId(),
        edition.reportingCurrency(),
        edition.stage(clock),
        edition.status(),
        edition.statusSince(),
        position,
        edition.sample());
  }
}
