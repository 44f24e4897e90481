package org.entrepot.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What one benchmark found.
 *
 * @param name what was measured, beside what
 * @param ratio the median of the rounds
 * @param bound the limit, in words: {@code at least 0.9}
 * @param held whether the median is within the limit
 * @param rounds the ratio of each round, as they came
 * @param note the absolute figures behind it, which hold for that machine and hour only
 */
record Measure(
    String name, double ratio, String bound, boolean held, List<Double> rounds, String note) {

  static Measure atLeast(double limit, String name, List<Double> rounds, String note) {
    double median = Rounds.median(rounds);
    return new Measure(name, median, "at least " + limit, median >= limit, rounds, note);
  }

  static Measure atMost(double limit, String name, List<Double> rounds, String note) {
    double median = Rounds.median(rounds);
    return new Measure(name, median, "at most " + limit, median <= limit, rounds, note);
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %s | %s | %s | %s |",
        name,
        ratio,
        bound,
        held ? "held" : "**missed**",
        String.join(", ", rounds.stream().map(r -> String.format(Locale.ROOT, "%.2f", r)).toList()),
        note);
  }
}
