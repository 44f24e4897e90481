package org.entrepot.participation;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;

/**
 * An economy that took part in an edition whose exhibitors are not known one by one.
 *
 * @param effectiveOn the edition's first day
 * @param economy ISO 3166-1 alpha-2
 */
public record ParticipationRecord(
    PostingSource source, int revision, LocalDate effectiveOn, String economy) {

  /** Type of the source of its postings. */
  public static final String TYPE = "participation";

  public RecordStatement statement() {
    return new RecordStatement(source, revision, facts());
  }

  /** One participation. */
  public List<Fact> facts() {
    return List.of(Fact.one(1, "participation", effectiveOn).with(Dimension.ECONOMY, economy));
  }
}
