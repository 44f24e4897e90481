package org.entrepot.phrase;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number phrase with the claims that it could be. */
public record PhraseJson(
    @Schema(description = "Start in the text, in UTF-16 code units") int start,
    @Schema(description = "End in the text, exclusive") int end,
    String text,
    @Schema(description = "LEVEL: an amount; GROWTH: a change; RECORD: the highest value")
        Phrase.Sense sense,
    @Schema(description = "In the unit itself, not in millions; negative for a fall")
        @Nullable String value,
    @Schema(
            description =
                "ISO 4217 code, percent, points, m2 or what is counted, such as companies")
        @Nullable String unit,
    @Schema(description = "exact, more than, nearly, at most, about or record") String qualifier,
    @Schema(description = "Up to three, most likely first") List<CandidateJson> candidates) {

  static PhraseJson from(OfferedClaims offer) {
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
