package org.entrepot.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entrepot.published.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What a metric came to in an edition and in the others of its expo, all of one reading.
 *
 * @param now the edition in view
 * @param isKnown whether anything is known of it, in its ledger or as published
 * @param earlier editions whose value is comparable, by ordinal
 * @param later the same of later editions
 * @param leftOut earlier editions without such a value, by ordinal
 * @param previous the edition that growth is against, or null where there is none
 */
public record FigureHistory(
    KnownValue now,
    boolean isKnown,
    List<KnownValue> earlier,
    List<KnownValue> later,
    List<HighestSoFar.LeftOut> leftOut,
    @Nullable String previous) {

  public FigureHistory {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    leftOut = List.copyOf(leftOut);
  }

  /** A value from a ledger that stands alone. */
  public static FigureHistory alone(KnownValue now) {
    return new FigureHistory(now, true, List.of(), List.of(), List.of(), null);
  }

  /** The value that growth is against, where both are known and it is above zero. */
  public Optional<KnownValue> before() {
    return earlier.stream()
        .filter(each -> isKnown && each.edition().code().equals(previous))
        .filter(each -> each.range().low().signum() > 0)
        .findFirst();
  }

  /** Growth over the edition before in percent, as far as it is known. */
  public Optional<Interval> growth() {
    return before().map(each -> Growth.between(each.range(), now.range()));
  }

  /** The growth over the edition before, as people are told it; null where there is none. */
  public @Nullable Comparison comparison() {
    return before().map(each -> Comparison.of(each, now)).orElse(null);
  }

  /** Null where there is no earlier edition. */
  public @Nullable HighestSoFar mark() {
    if (earlier.isEmpty() && leftOut.isEmpty()) {
      return null;
    }
    List<String> open =
        codes(earlier, each -> isKnown && !each.range().isBelow(now.range()) && !isAtLeast(each));
    boolean reached = earlier.stream().anyMatch(this::isAtLeast);
    boolean decided = reached || (isKnown && open.isEmpty() && !earlier.isEmpty());
    return new HighestSoFar(
        decided ? Boolean.valueOf(!reached) : null,
        codes(earlier, each -> true),
        codes(earlier, each -> each.basis() == FigureBasis.PUBLISHED),
        open,
        leftOut,
        codes(later, each -> isKnown && now.range().isBelow(each.range())));
  }

  /** Whether it is certain that this other value is not exceeded. */
  private boolean isAtLeast(KnownValue other) {
    int order = other.range().low().compareTo(now.range().high());
    return isKnown && order >= 0;
  }

  private static List<String> codes(List<KnownValue> values, Predicate<KnownValue> which) {
    return values.stream().filter(which).map(each -> each.edition().code()).toList();
  }
}
