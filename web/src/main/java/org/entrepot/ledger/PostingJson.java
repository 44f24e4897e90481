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
    @Schema(description = "Exact, 2 decimals; of a reversal negative") String quantity,
    @Schema(description = "An ISO 4217 code, m2 or 1") String unit,
    @Nullable String economy,
    @Nullable String origin,
    @Nullable String section,
    @Nullable String pavilion,
    @Nullable String delegation,
    @Nullable String kind,
    @Nullable String party,
    List<String> traits,
    SourceJson source,
    @Schema(description = "seq of the posting that no longer stands because of this one")
        @Nullable Long reverses,
    @Nullable String reason,
    @Schema(description = "SHA-256 over a salt and the text of the posting") String commitment) {

  /** The record that a posting comes from. */
  public record SourceJson(
      String type,
      String code,
      int revision,
      @Schema(description = "The record as it stands in its register now") @Nullable String href) {}

  public static PostingJson from(Posting posting, SourceLinks links) {
    Fact fact = posting.fact();
    Source source = posting.source();
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
