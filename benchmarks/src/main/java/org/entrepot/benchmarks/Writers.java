package org.entrepot.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entrepot.ledger.Ledger;
import org.entrepot.ledger.LedgerOn;
import org.entrepot.ledger.RecordStatement;

/** Sixteen writers of one ledger together, beside one alone: every record its own transaction. */
final class Writers implements Benchmark {

  private static final Duration LONG = Duration.ofSeconds(4);

  private final RunningEntrepot entrepot;
  private final InventedRecords invented =
      new InventedRecords("writers-1", InventedLedger.ECONOMIES);

  Writers(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    new InventedLedger(entrepot).open("writers", 1);
    rate(4);
    NotedFigures rates = new NotedFigures("%.0f");
    List<Double> rounds = FairRounds.ratios(5, () -> rates.of(rate(16)), () -> rates.of(rate(1)));
    return List.of(
        MeasuredTime.atLeast(
            0.5,
            "settle by 16 writers of one ledger together, beside one alone",
            rounds,
            "records a second: " + rates));
  }

  /** Records settled in a second by this many writers. */
  private double rate(int writers) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(writers);
    long end = System.nanoTime() + LONG.toNanos();
    List<Future<Long>> counts = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      counts.add(pool.submit(() -> settleUntil(end)));
    }
    long total = 0;
    for (Future<Long> count : counts) {
      total += count.get();
    }
    pool.shutdown();
    return total / (double) LONG.toSeconds();
  }

  private long settleUntil(long end) throws Exception {
    try (OneConnection connection = new OneConnection(entrepot.app())) {
      Ledger ledger = LedgerOn.ledger(connection.dataSource());
      long count = 0;
      while (System.nanoTime() < end) {
        ledger.settle(next(), "benchmark");
        connection.commit();
        count++;
      }
      return count;
    }
  }

  private synchronized RecordStatement next() {
    return invented.deal();
  }
}
