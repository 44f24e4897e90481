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
record MeasuredTime(
    String name, double ratio, String bound, boolean held, List<Double> rounds, String note) {

  static MeasuredTime atLeast(double limit, String name, List<Double> rounds, String note) {
    double median = FairRounds.median(rounds);
    return new MeasuredTime(name, median, "at least " + limit, median >= limit, rounds, note);
  }

  static MeasuredTime atMost(double limit, String name, List<Double> rounds, String note) {
    double median = FairRounds.median(rounds);
    return new MeasuredTime(name, median, "at most " + limit, median <= limit, rounds, note);
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
