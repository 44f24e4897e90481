package org.entrepot.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Repeats a comparison, so that a noisy moment does not decide. */
final class FairRounds {

  private FairRounds() {}

  /** Something that gives a figure: a rate, or a duration in seconds. */
  interface FairFigure {
    double measure() throws Exception;
  }

  /**
   * Both figures, one right after the other, in every round; the order turns from round to round.
   *
   * @return subject divided by limit, per round
   */
  static List<Double> ratios(int rounds, FairFigure subject, FairFigure limit) throws Exception {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      if (round % 2 == 0) {
        double first = subject.measure();
        ratios.add(first / limit.measure());
      } else {
        double base = limit.measure();
        ratios.add(subject.measure() / base);
      }
    }
    return ratios;
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** The value that this share of the sorted values does not exceed. */
  static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
