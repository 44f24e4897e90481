package org.entrepot.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.sql.DataSource;
import org.entrepot.ledger.LedgerMoment;
import org.entrepot.ledger.LedgerOn;
import org.entrepot.ledger.PostingSelection;
import org.entrepot.ledger.Postings;

/** A figure at any past position of a ledger of a million postings. */
final class PastFigure implements Benchmark {

  private static final PostingSelection VALUE = PostingSelection.of("deal.tentative");

  private final RunningEntrepot entrepot;

  PastFigure(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    new InventedLedger(entrepot).fillLarge();
    try (OneConnection connection = new OneConnection(entrepot.app())) {
      Postings postings = LedgerOn.postings(connection.dataSource());
      List<Double> p99 = new ArrayList<>();
      List<Double> flat = new ArrayList<>();
      List<Double> besideSum = new ArrayList<>();
      at(postings, 1, InventedLedger.MILLION, 500);
      for (int round = 0; round < 5; round++) {
        List<Double> anywhere = at(postings, 1, InventedLedger.MILLION, 1000);
        p99.add(FairRounds.quantile(anywhere, 0.99) / 5);
        double early = FairRounds.median(at(postings, 1, InventedLedger.MILLION / 10, 200));
        double late =
            FairRounds.median(
                at(postings, InventedLedger.MILLION / 10 * 9, InventedLedger.MILLION, 200));
        flat.add(late / early);
        besideSum.add(
            FairRounds.median(anywhere) / FairRounds.median(byHand(connection.dataSource(), 5)));
      }
      String p99s =
          String.join(
              ", ", p99.stream().map(p -> String.format(Locale.ROOT, "%.2f ms", 5 * p)).toList());
      return List.of(
          MeasuredTime.atMost(
              1, "Past figure at any of 1,000,000 positions, p99, beside 5 ms", p99, "p99 " + p99s),
          MeasuredTime.atMost(
              1.5,
              "Past figure in the last tenth of the ledger, beside the first tenth",
              flat,
              "medians"),
          MeasuredTime.atMost(
              1, "Past figure, beside a hand-written sum over the postings", besideSum, "medians"));
    }
  }

  /** Milliseconds of each reading at a random position. */
  private static List<Double> at(Postings postings, int from, int to, int times) {
    Random random = new Random(from + to);
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      LedgerMoment moment =
          new LedgerMoment(InventedLedger.LARGE, from + random.nextInt(to - from), null);
      long start = System.nanoTime();
      postings.total(VALUE, moment);
      took.add((System.nanoTime() - start) / 1e6);
    }
    return took;
  }

  private static List<Double> byHand(DataSource dataSource, int times) throws Exception {
    String sql =
        "select sum(quantity) from posting where edition = ? and account = 'deal.tentative' and seq <= ?";
    Random random = new Random(1);
    List<Double> took = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < times; i++) {
        query.setString(1, InventedLedger.LARGE);
        query.setLong(2, random.nextInt(InventedLedger.MILLION));
        long start = System.nanoTime();
        try (ResultSet row = query.executeQuery()) {
          row.next();
          took.add((System.nanoTime() - start) / 1e6);
        }
      }
    }
    return took;
  }
}
