package org.entrepot.figure;

import java.math.BigDecimal;
import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What a metric came to in an edition, as far as it is known.
 *
 * @param value from a ledger exact, from a publication the number that it states; in the metric's
 *     unit
 * @param range where the exact value lies
 * @param published the publication, or null where the value is from the ledger
 */
public record KnownValue(
    Edition edition, BigDecimal value, Interval range, @Nullable PublishedFigure published) {

  /** A value computed from postings. */
  public static KnownValue fromLedger(Edition edition, BigDecimal value) {
    return new KnownValue(edition, value, Interval.exactly(value), null);
  }

  public Basis basis() {
    return published == null ? Basis.LEDGER : Basis.PUBLISHED;
  }
}
