package org.entrepot.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.entrepot.edition.Edition;
import org.entrepot.published.Interval;
import org.entrepot.published.PublishedFigure;
import org.entrepot.published.PublishedQualifiers;
import org.entrepot.published.PublishedUnit;
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

  /** What somebody published of a metric; empty where the units have nothing to do with another. */
  static Optional<KnownValue> published(
      PublishedFigure figure, Metric metric, Edition of, PublishedQualifiers qualifiers) {
    return PublishedUnit.power(figure.unit(), metric.unit(of))
        .map(
            power ->
                new KnownValue(
                    of,
                    scaled(metric, figure.value().scaleByPowerOfTen(power)),
                    qualifiers
                        .range(figure.value(), figure.qualifier(), metric.counts())
                        .times(power),
                    figure));
  }

  private static BigDecimal scaled(Metric metric, BigDecimal value) {
    int least = metric.counts() ? 0 : 2;
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    return plain.stripTrailingZeros().scale() <= least ? plain.setScale(least) : plain;
  }

  public FigureBasis basis() {
    return published == null ? FigureBasis.LEDGER : FigureBasis.PUBLISHED;
  }
}
