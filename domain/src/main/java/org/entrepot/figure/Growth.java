package org.entrepot.figure;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.published.Interval;

/** Growth in percent from one value to another, either of which may be known as an interval. */
public final class Growth {

  /** More digits than a quotient of two amounts needs to be told from its neighbours. */
  private static final MathContext EXACT = new MathContext(60, HALF_UP);

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal STEP = new BigDecimal("0.1");
  private static final int MOST = 20;

  private Growth() {}

  /**
   * The interval of growth.
   *
   * @param earlier above zero
   */
  public static Interval between(Interval earlier, Interval value) {
    return new Interval(
        percent(earlier.high(), value.low()),
        earlier.highIn() && value.lowIn(),
        percent(earlier.low(), value.high()),
        earlier.lowIn() && value.highIn());
  }

  /** Percentages of one decimal that it may round to, ascending; none where they are very many. */
  static List<BigDecimal> candidates(Interval growth) {
    BigDecimal last = growth.high().setScale(1, HALF_UP);
    List<BigDecimal> near =
        Stream.iterate(
                growth.low().setScale(1, HALF_UP),
                each -> each.compareTo(last) <= 0,
                each -> each.add(STEP))
            .limit(MOST + 1L)
            .toList();
    return near.size() > MOST
        ? List.of()
        : near.stream().filter(each -> Interval.roundedTo(each).meets(growth)).toList();
  }

  private static BigDecimal percent(BigDecimal earlier, BigDecimal value) {
    return value.subtract(earlier).multiply(HUNDRED).divide(earlier, EXACT);
  }
}
