package org.entrepot.phrase;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number phrase with the claims that it could be. */
public record PhraseJson(
    @Schema(description = "Where it begins in the text, in UTF-16 code units") int start,
    @Schema(description = "Where it ends") int end,
    String text,
    @Schema(description = "LEVEL: how much; GROWTH: by how much it changed; RECORD: the highest")
        Phrase.Sense sense,
    @Schema(description = "In the unit itself, never in millions; below zero of a fall")
        @Nullable String value,
    @Schema(description = "ISO 4217, percent, points, m2 or what is counted: companies")
        @Nullable String unit,
    @Schema(description = "exact, more than, nearly, about or record") String qualifier,
    @Schema(description = "The likeliest first, at most three") List<CandidateJson> candidates) {

  static PhraseJson from(Offer offer) {
    Phrase phrase = offer.phrase();
    BigDecimal value = phrase.value();
    return new PhraseJson(
        phrase.start(),
        phrase.end(),
        phrase.text(),
        phrase.sense(),
        value == null ? null : value.toPlainString(),
        phrase.unit(),
        phrase.qualifier().word(),
        offer.candidates().stream().map(CandidateJson::from).toList());
  }
}
