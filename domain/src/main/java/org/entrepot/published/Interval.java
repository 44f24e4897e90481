package org.entrepot.published;

import java.math.BigDecimal;

/**
 * Where a number lies that is not known exactly.
 *
 * @param low not above {@code high}
 * @param lowIn whether it can be {@code low} itself
 * @param highIn whether it can be {@code high} itself
 */
public record Interval(BigDecimal low, boolean lowIn, BigDecimal high, boolean highIn) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  /** A number that is known exactly. */
  public static Interval exactly(BigDecimal value) {
    return new Interval(value, true, value, true);
  }

  /** All numbers that are written like this once they are rounded half up, away from zero. */
  public static Interval roundedTo(BigDecimal written) {
    BigDecimal half = HALF.movePointLeft(written.scale());
    return new Interval(
        written.subtract(half), written.signum() > 0, written.add(half), written.signum() < 0);
  }

  /** The interval on the other side of zero. */
  Interval negated() {
    return new Interval(high.negate(), /* lowIn= */ highIn, low.negate(), /* highIn= */ lowIn);
  }

  public boolean isExact() {
    return low.compareTo(high) == 0;
  }

  /** Whether every number of this one is less than every number of the other. */
  public boolean isBelow(Interval other) {
    int order = high.compareTo(other.low);
    return order < 0 || (order == 0 && !(highIn && other.lowIn));
  }

  /** Whether the two have a number in common. */
  public boolean meets(Interval other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether all its numbers are numbers of the other. */
  public boolean isWithin(Interval other) {
    int below = low.compareTo(other.low);
    int above = high.compareTo(other.high);
    return (below > 0 || (below == 0 && (other.lowIn || !lowIn)))
        && (above < 0 || (above == 0 && (other.highIn || !highIn)));
  }

  /** The interval in another unit: by a power of ten. */
  public Interval times(int power) {
    return new Interval(low.scaleByPowerOfTen(power), lowIn, high.scaleByPowerOfTen(power), highIn);
  }
}
