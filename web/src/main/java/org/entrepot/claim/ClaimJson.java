package org.entrepot.claim;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.entrepot.figure.Verdict;
import org.jspecify.annotations.Nullable;

/** A claim beside what is known, as it is sent. */
public record ClaimJson(
    String id,
    @Nullable String edition,
    @Schema(description = "metric:NAME, growth:NAME, record:NAME, attribute:NAME or indicator:NAME")
        String about,
    @Nullable String dimension,
    @Nullable String value,
    @Nullable String unit,
    @Schema(description = "exact, more than, nearly, at most, about, record, includes or exists")
        String qualifier,
    @Nullable LocalDate through,
    @Nullable String sentence,
    @Nullable String source,
    @Nullable String note,
    Verdict verdict,
    @Schema(description = "Known value, in words") LocalText known,
    @Schema(description = "Reason for the verdict") LocalText reason,
    @Schema(description = "Ledger positions that were read") Map<String, Long> positions,
    @Schema(description = "Page that shows it") String page,
    @Schema(description = "Postings behind it") @Nullable String records) {

  static ClaimJson from(CheckedClaim checked, ClaimLinks links) {
    Claim claim = checked.claim();
    return new ClaimJson(
        claim.id(),
        claim.edition(),
        claim.about().toString(),
        claim.dimension(),
        claim.value(),
        claim.unit(),
        claim.qualifier().word(),
        claim.through(),
        claim.sentence(),
        claim.source(),
        claim.note(),
        checked.verdict(),
        checked.value(),
        checked.reason(),
        checked.positions(),
        links.page(checked),
        links.records(checked));
  }
}
