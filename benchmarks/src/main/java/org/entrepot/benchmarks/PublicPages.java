package org.entrepot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The pages that the public opens, beside a resource of the same WAR that only says pong; and how
 * long sixteen visitors wait for them while a deal comes in each second.
 */
final class PublicPages implements Benchmark {

  private static final String PING = "/api/v1/ping";
  private static final String OVERVIEW = "/editions/ciie-6";
  private static final String CLAIMS = "/claims";
  private static final int VISITORS = 16;
  private static final int SECONDS = 12;

  /** Milliseconds within which all but one answer of twenty must come. */
  private static final double PATIENCE = 300;

  private final RunningEntrepot entrepot;
  private final MovedLedger moved;
  private final NotedFigures rates = new NotedFigures("%.0f");

  PublicPages(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
    this.moved = new MovedLedger(entrepot);
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    for (String path : List.of(PING, OVERVIEW, CLAIMS)) {
      rate(path);
    }
    return List.of(
        still("Overview while nothing moves", OVERVIEW),
        still("Claims while nothing moves", CLAIMS),
        moving("Overview", OVERVIEW),
        moving("Claims", CLAIMS));
  }

  private MeasuredTime still(String name, String path) throws Exception {
    List<Double> ratios = FairRounds.ratios(5, () -> rate(path), () -> rate(PING));
    return MeasuredTime.atLeast(
        0.3, name + ", beside a plain-text resource", ratios, "requests a second: " + rates);
  }

  private double rate(String path) throws Exception {
    return rates.of(Wrk.of(entrepot).rate(path));
  }

  private MeasuredTime moving(String name, String path) throws Exception {
    List<Double> rounds = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      List<Double> waits = waits(path);
      double p95 = FairRounds.quantile(waits, 0.95);
      rounds.add(p95 / PATIENCE);
      notes.add(String.format(Locale.ROOT, "%.0f ms of %d", p95, waits.size()));
    }
    return MeasuredTime.atMost(
        1,
        name + " while a deal comes in each second, p95, beside 300 ms",
        rounds,
        "p95 " + String.join(", ", notes));
  }

  /** What each answer took that was asked for right after a posting, by all visitors at once. */
  private List<Double> waits(String path) throws Exception {
    ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
    try {
      List<Requests> connections = new ArrayList<>();
      for (int i = 0; i < VISITORS; i++) {
        connections.add(new Requests(entrepot));
      }
      List<Double> waits = new ArrayList<>();
      for (int second = 0; second < SECONDS; second++) {
        moved.move("ciie-6");
        Thread.sleep(300); // every node has noticed
        List<Callable<Double>> asking =
            connections.stream()
                .map(each -> (Callable<Double>) () -> each.millis(1, () -> List.of(path)))
                .toList();
        for (Future<Double> answered : visitors.invokeAll(asking)) {
          waits.add(answered.get());
        }
        Thread.sleep(700);
      }
      return waits;
    } finally {
      visitors.shutdownNow();
    }
  }
}
