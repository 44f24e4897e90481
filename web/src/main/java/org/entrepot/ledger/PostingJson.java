package org.entrepot.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A posting as it is sent. */
public record PostingJson(
    long seq,
    Instant recordedAt,
    LocalDate effectiveOn,
    String account,
    @Schema(description = "Exact, 2 decimals; negative for a reversal") String quantity,
    @Schema(description = "ISO 4217 code, m2 or 1") String unit,
    @Nullable String economy,
    @Nullable String origin,
    @Nullable String section,
    @Nullable String pavilion,
    @Nullable String delegation,
    @Nullable String kind,
    @Nullable String party,
    List<String> traits,
    SourceJson source,
    @Schema(description = "seq of the posting this one reverses") @Nullable Long reverses,
    @Nullable String reason,
    @Schema(description = "SHA-256 of a salt and the posting's text") String commitment) {

  /** The record that a posting comes from. */
  public record SourceJson(
      String type,
      String code,
      int revision,
      @Schema(description = "The record as it is now") @Nullable String href) {}

  public static PostingJson from(Posting posting, SourceLinks links) {
    Fact fact = posting.fact();
    PostingSource source = posting.source();
    return new PostingJson(
        posting.seq(),
        posting.recordedAt(),
        fact.effectiveOn(),
        fact.account(),
        fact.quantity().toPlainString(),
        fact.unit(),
        known(fact.get(Dimension.ECONOMY)),
        known(fact.origin()),
        known(fact.get(Dimension.SECTION)),
        known(fact.get(Dimension.PAVILION)),
        known(fact.get(Dimension.DELEGATION)),
        known(fact.get(Dimension.KIND)),
        known(fact.party()),
        List.copyOf(fact.traits()),
        new SourceJson(source.type(), source.code(), posting.revision(), links.api(source)),
        posting.reverses(),
        posting.reason(),
        posting.commitment());
  }

  private static @Nullable String known(String value) {
    return value.isEmpty() ? null : value;
  }
}
