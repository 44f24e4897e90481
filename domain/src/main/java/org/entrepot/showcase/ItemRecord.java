package org.entrepot.showcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;

/**
 * A product, technology or service that is shown for the first time.
 *
 * @param effectiveOn the edition's first day
 * @param kind PRODUCT, TECHNOLOGY or SERVICE
 * @param debut for the first time in the WORLD, in ASIA, or NATIONAL
 * @param shownBy its exhibitor's company
 */
public record ItemRecord(
    PostingSource source,
    int revision,
    LocalDate effectiveOn,
    String kind,
    String debut,
    String section,
    ShownBy shownBy) {

  /** Type of the source of its postings. */
  public static final String TYPE = "item";

  /**
   * The exhibitor's company.
   *
   * @param economy ISO 3166-1 alpha-2
   * @param party opaque code that stands for it in postings
   */
  public record ShownBy(String economy, String party) {}

  public RecordStatement statement() {
    return new RecordStatement(source, revision, facts());
  }

  /** One item. */
  public List<Fact> facts() {
    return List.of(
        Fact.one(1, "showcase", effectiveOn)
            .with(Dimension.ECONOMY, shownBy.economy())
            .with(Dimension.SECTION, section)
            .with(Dimension.KIND, kind)
            .party(shownBy.party())
            .traits(new TreeSet<>(Set.of(debut))));
  }
}
