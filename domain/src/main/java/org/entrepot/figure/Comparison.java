package org.entrepot.figure;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import org.entrepot.published.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The growth of a figure over the same figure of an earlier edition, from unrounded values. Where
 * one of the two is known only as published and rounded, growth is an interval.
 *
 * @param edition the earlier edition
 * @param basis from what the earlier value is known
 * @param earlier its value, not rounded; of a publication the number that it states
 * @param low percent, 2 decimals
 * @param high percent, 2 decimals
 * @param rounded percent, 1 decimal, from the exact quotient and not from {@code low}; null where
 *     the interval does not settle it
 * @param candidates what it may round to, where that is not decided; none where they are very many
 */
public record Comparison(
    String edition,
    FigureBasis basis,
    BigDecimal earlier,
    BigDecimal low,
    BigDecimal high,
    @Nullable BigDecimal rounded,
    List<BigDecimal> candidates) {

  /** The unit of growth. */
  public static final String UNIT = "percent";

  public Comparison {
    candidates = List.copyOf(candidates);
  }

  /** Whether the last digit of the rounded growth is known. */
  public boolean isDecided() {
    return rounded != null;
  }

  /**
   * The growth from one value to the other.
   *
   * @param earlier above zero
   */
  public static Comparison of(KnownValue earlier, KnownValue value) {
    Interval growth = Growth.between(earlier.range(), value.range());
    List<BigDecimal> candidates = Growth.candidates(growth);
    boolean decided = candidates.size() == 1;
    return new Comparison(
        earlier.edition().code(),
        earlier.basis(),
        earlier.value(),
        growth.low().setScale(2, HALF_UP),
        growth.high().setScale(2, HALF_UP),
        decided ? candidates.get(0) : null,
        decided ? List.of() : candidates);
  }
}
