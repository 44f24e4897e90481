package org.entrepot.sample;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things that are picked more or less often, by weight. */
final class Weighted<T> {

  private final List<T> things;
  private final double[] upTo;

  Weighted(List<T> things, ToDoubleFunction<T> weight) {
    this.things = List.copyOf(things);
    this.upTo = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += weight.applyAsDouble(this.things.get(i));
      upTo[i] = sum;
    }
  }

  T pick(Chance chance) {
    double at = chance.unit() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, at);
    return things.get(Math.min(found >= 0 ? found + 1 : -found - 1, upTo.length - 1));
  }
}
