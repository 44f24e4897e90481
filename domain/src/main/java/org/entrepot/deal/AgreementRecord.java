package org.entrepot.deal;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between two or more parties. Its value, where it has one, counts nowhere: what is
 * bought under it comes as deals.
 *
 * @param signedOn in the edition's time zone
 * @param kind STRATEGIC_COOPERATION, PROCUREMENT_CHANNEL or MEMORANDUM
 */
public record AgreementRecord(
    PostingSource source, int revision, LocalDate signedOn, String kind, @Nullable String section) {

  /** Type of the source of its postings. */
  public static final String TYPE = "agreement";

  public RecordStatement statement() {
    return new RecordStatement(source, revision, facts());
  }

  /** One agreement, whatever the number of its parties. */
  public List<Fact> facts() {
    return List.of(
        Fact.one(1, "agreement", signedOn)
            .with(Dimension.KIND, kind)
            .with(Dimension.SECTION, section));
  }
}
