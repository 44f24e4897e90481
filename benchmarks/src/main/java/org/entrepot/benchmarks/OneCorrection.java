package org.entrepot.benchmarks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A deal of the sample corrected by REST, beside one figure of its edition worked out anew: of an
 * economy that nobody has asked about before, so that nothing of it is kept.
 */
final class OneCorrection implements Benchmark {

  private static final int ROUNDS = 5;

  /** Once to warm up and once a round: no more than the edition has economies. */
  private static final int TIMES = 18;

  private static final String EDITION = "/api/v1/editions/ciie-6";
  private static final String DEALS = EDITION + "/registers/deals";
  private static final String FIGURE = EDITION + "/figures/tentative_deal_value";
  private static final Pattern KEY = Pattern.compile("\"key\": ?\"([A-Z]{2})\"");
  private static final Pattern CODE = Pattern.compile("\"code\": ?\"([^\"]+)\"");

  private final RunningEntrepot entrepot;
  private final NotedFigures times = new NotedFigures("%.1f ms");
  private Queue<String> economies = new ArrayDeque<>();
  private int corrected;

  OneCorrection(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    Requests requests = new Requests(entrepot);
    List<String> deals = deals(requests);
    economies = economies(requests);
    corrections(requests, deals);
    figures(requests);
    List<Double> ratios =
        FairRounds.ratios(
            ROUNDS,
            () -> times.of(corrections(requests, deals)),
            () -> times.of(figures(requests)));
    return List.of(
        MeasuredTime.atMost(
            5,
            "A correction of a deal by REST, beside one figure worked out anew",
            ratios,
            "medians of " + TIMES + ": " + times));
  }

  private static List<String> deals(Requests requests) throws Exception {
    Matcher codes = CODE.matcher(requests.get(DEALS + "?limit=" + TIMES));
    List<String> deals = codes.results().map(code -> DEALS + "/" + code.group(1)).toList();
    if (deals.size() != TIMES) {
      throw new IllegalStateException(deals.size() + " deals");
    }
    return deals;
  }

  /** Each deal once, to a value that it has not had. */
  private double corrections(Requests requests, List<String> deals) throws Exception {
    List<Double> took = new ArrayList<>();
    for (String deal : deals) {
      String tag = requests.tag(deal);
      String body =
          String.format(Locale.ROOT, "{\"fields\": {\"value\": \"%d.25\"}}", 10_000 + corrected++);
      long start = System.nanoTime();
      requests.patch(deal, tag, body);
      took.add((System.nanoTime() - start) / 1e6);
    }
    return FairRounds.median(took);
  }

  private double figures(Requests requests) throws Exception {
    return requests.millis(TIMES, () -> List.of(FIGURE + "?economy=" + economies.remove()));
  }

  private static Queue<String> economies(Requests requests) throws Exception {
    Matcher keys = KEY.matcher(requests.get(FIGURE + "?by=economy"));
    return new ArrayDeque<>(keys.results().map(key -> key.group(1)).toList());
  }
}
