package org.entrepot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A figure as of positions of seven editions, beside the same of an expo's only edition. The
 * positions are others in every request, so that no answer is a kept one.
 */
final class SevenEditions implements Benchmark {

  private static final int EDITIONS = 7;

  /** Of each edition; about as many as the sample's largest edition has. */
  private static final int POSTINGS = 20_000;

  private static final int TIMES = 60;

  private final RunningEntrepot entrepot;
  private final Random random = new Random(7);

  SevenEditions(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    InventedLedger invented = new InventedLedger(entrepot);
    for (int ordinal = 1; ordinal <= EDITIONS; ordinal++) {
      invented.fill("seven", ordinal, POSTINGS, economies(ordinal));
    }
    invented.fill("one", EDITIONS, POSTINGS, economies(EDITIONS));
    Requests requests = new Requests(entrepot);
    List<MeasuredTime> measures = new ArrayList<>();
    measures.add(measure(requests, "exhibitors", "A record"));
    measures.add(measure(requests, "first_time_economies", "Newcomers"));
    return measures;
  }

  /** Every edition brings some that none before it had, so that each has to be looked at. */
  private static int economies(int ordinal) {
    return InventedLedger.ECONOMIES - 5 * (EDITIONS - ordinal);
  }

  private MeasuredTime measure(Requests requests, String metric, String name) throws Exception {
    NotedFigures times = new NotedFigures("%.1f ms");
    millis(requests, metric, 1, TIMES * 5);
    millis(requests, metric, EDITIONS, TIMES * 5);
    List<Double> ratios =
        FairRounds.ratios(
            5,
            () -> times.of(millis(requests, metric, 1, TIMES)),
            () -> times.of(millis(requests, metric, EDITIONS, TIMES)));
    return MeasuredTime.atMost(
        EDITIONS,
        name + " at pinned positions of " + EDITIONS + " editions, beside a single edition",
        ratios,
        "medians of " + TIMES + ": " + times);
  }

  /** Of an expo with one edition, or of the one with seven. */
  private double millis(Requests requests, String metric, int first, int times) throws Exception {
    return requests.millis(times, () -> List.of(pinned(metric, first)));
  }

  private String pinned(String metric, int first) {
    String expo = first == 1 ? "seven" : "one";
    return IntStream.rangeClosed(first, EDITIONS)
        .mapToObj(ordinal -> expo + "-" + ordinal + ":" + position())
        .collect(
            Collectors.joining(
                ",",
                "/api/v1/editions/" + expo + "-" + EDITIONS + "/figures/" + metric + "?at=",
                ""));
  }

  private int position() {
    return POSTINGS / 4 + random.nextInt(POSTINGS / 4 * 3);
  }
}
