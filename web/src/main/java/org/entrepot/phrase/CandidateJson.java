package org.entrepot.phrase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.entrepot.claim.CheckedClaim;
import org.entrepot.claim.Claim;
import org.entrepot.figure.Verdict;
import org.jspecify.annotations.Nullable;

/** A claim that a phrase could be, beside what is known: sent to /claims it becomes one. */
public record CandidateJson(
    @Nullable String edition,
    @Schema(description = "metric:NAME, growth:NAME, record:NAME or indicator:NAME") String about,
    @Nullable String dimension,
    @Nullable String value,
    @Nullable String unit,
    String qualifier,
    @Nullable String sentence,
    Verdict verdict,
    @Schema(description = "Known value, in words") LocalText known,
    @Schema(description = "Reason for the verdict") LocalText reason) {

  static CandidateJson from(CheckedClaim checked) {
    Claim claim = checked.claim();
    return new CandidateJson(
        claim.edition(),
        claim.about().toString(),
        claim.dimension(),
        claim.value(),
        claim.unit(),
        claim.qualifier().word(),
        claim.sentence(),
        checked.verdict(),
        checked.value(),
        checked.reason());
  }
}
