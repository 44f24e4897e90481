package org.entrepot.benchmarks;

import java.util.List;
import java.util.regex.Pattern;

/**
 * All figures of an edition in one request: worked out anew for each, and as they are kept between
 * two postings.
 */
final class AllFigures implements Benchmark {

  private static final int TIMES = 20;
  private static final Pattern FIGURE = Pattern.compile("\"metric\":");

  private final RunningEntrepot entrepot;
  private final MovedLedger moved;
  private final NotedFigures times = new NotedFigures("%.1f ms");
  private final NotedFigures rates = new NotedFigures("%.0f");

  AllFigures(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
    this.moved = new MovedLedger(entrepot);
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    InventedLedger invented = new InventedLedger(entrepot);
    invented.fillSmall();
    invented.fillLarge();
    Requests requests = new Requests(entrepot);
    String small = figures(InventedLedger.SMALL);
    String large = figures(InventedLedger.LARGE);
    requireAsMany(requests.get(small), requests.get(large));
    anew(requests, InventedLedger.SMALL, 5);
    anew(requests, InventedLedger.LARGE, 5);
    List<Double> anew =
        FairRounds.ratios(
            5,
            () -> times.of(anew(requests, InventedLedger.LARGE, 1)),
            () -> times.of(anew(requests, InventedLedger.SMALL, 1)));
    rate(small);
    rate(large);
    List<Double> kept =
        FairRounds.ratios(5, () -> rates.of(rate(small)), () -> rates.of(rate(large)));
    return List.of(
        MeasuredTime.atMost(
            1.5,
            "Time of all figures of 1,000,000 postings in one request, worked out anew, beside 1,000",
            anew,
            "medians of " + TIMES + ": " + times),
        MeasuredTime.atMost(
            1.5,
            "Time of all figures of 1,000,000 postings as they are kept, beside 1,000",
            kept,
            "requests a second: " + rates));
  }

  private static String figures(String edition) {
    return "/api/v1/editions/" + edition + "/figures";
  }

  /** Each after a posting of its edition. */
  private double anew(Requests requests, String edition, int more) throws Exception {
    return requests.millis(
        TIMES * more, () -> List.of(figures(edition) + "?minPosition=" + moved.move(edition)));
  }

  private double rate(String figures) throws Exception {
    return Wrk.of(entrepot).rate(figures);
  }

  private static void requireAsMany(String small, String large) {
    long ofSmall = FIGURE.matcher(small).results().count();
    long ofLarge = FIGURE.matcher(large).results().count();
    if (ofSmall == 0 || ofSmall != ofLarge) {
      throw new IllegalStateException(ofSmall + " figures, and " + ofLarge);
    }
  }
}
