package org.entrepot.participation;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.jspecify.annotations.Nullable;

/**
 * Who hosts a pavilion of an edition.
 *
 * @param effectiveOn the edition's first day
 * @param kind CHAMBER, GOVERNMENT, AGENCY, ASSOCIATION or COMPANY
 * @param economy ISO 3166-1 alpha-2
 */
public record HostRecord(
    PostingSource source,
    int revision,
    LocalDate effectiveOn,
    String pavilion,
    String kind,
    @Nullable String economy) {

  /** Type of the source of its postings. */
  public static final String TYPE = "host";

  public RecordStatement statement() {
    return new RecordStatement(source, revision, facts());
  }

  /** One host. */
  public List<Fact> facts() {
    return List.of(
        Fact.one(1, "host", effectiveOn)
            .with(Dimension.PAVILION, pavilion)
            .with(Dimension.KIND, kind)
            .with(Dimension.ECONOMY, economy));
  }
}
