package org.entrepot.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.RecordStatement;
import org.jspecify.annotations.Nullable;

/**
 * A country, region or international organisation that attends an edition.
 *
 * @param effectiveOn the edition's first day
 * @param kind COUNTRY, REGION or INTERNATIONAL_ORGANISATION
 * @param economy ISO 3166-1 alpha-2; null of an organisation
 * @param countryExhibition whether it has a part in the country exhibition too
 */
public record BodyRecord(
    PostingSource source,
    int revision,
    LocalDate effectiveOn,
    String kind,
    @Nullable String economy,
    boolean countryExhibition) {

  /** Type of the source of its postings. */
  public static final String TYPE = "body";

  public RecordStatement statement() {
    return new RecordStatement(source, revision, facts());
  }

  /** One body, and one of the country exhibition where it is there. */
  public List<Fact> facts() {
    Fact attending = dimensions(Fact.one(1, "body", effectiveOn));
    Fact exhibiting = dimensions(Fact.one(2, "body.country_exhibition", effectiveOn));
    return Stream.of(attending, exhibiting).limit(countryExhibition ? 2 : 1).toList();
  }

  private Fact dimensions(Fact fact) {
    return fact.with(Dimension.ECONOMY, economy).with(Dimension.KIND, kind);
  }
}
