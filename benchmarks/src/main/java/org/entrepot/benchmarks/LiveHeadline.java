package org.entrepot.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The live headline over HTTP, beside a resource of the same WAR that only says pong. */
final class LiveHeadline implements Benchmark {

  private static final String PING = "/api/v1/ping";

  private final RunningEntrepot entrepot;
  private final NotedFigures rates = new NotedFigures("%.0f");

  LiveHeadline(RunningEntrepot entrepot) {
    this.entrepot = entrepot;
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    InventedLedger invented = new InventedLedger(entrepot);
    invented.fillSmall();
    invented.fillLarge();
    String sample = figure("ciie-6");
    String small = figure(InventedLedger.SMALL);
    String large = figure(InventedLedger.LARGE);
    String etag = etag(sample);
    warm(PING, sample, small, large);
    List<Double> plain = FairRounds.ratios(5, () -> rate(sample), () -> rate(PING));
    List<Double> cached =
        FairRounds.ratios(5, () -> rate(sample, "If-None-Match: " + etag), () -> rate(PING));
    List<Double> size = FairRounds.ratios(5, () -> rate(small), () -> rate(large));
    String note = "requests a second: " + rates;
    return List.of(
        MeasuredTime.atLeast(
            0.9, "Live headline over HTTP, beside a plain-text resource", plain, note),
        MeasuredTime.atLeast(1, "The same with If-None-Match", cached, ""),
        MeasuredTime.atMost(
            1.1, "Time of the headline of 1,000,000 postings, beside 1,000", size, ""));
  }

  private static String figure(String edition) {
    return "/api/v1/editions/" + edition + "/figures/tentative_deal_value";
  }

  private void warm(String... paths) throws Exception {
    for (String path : paths) {
      Wrk.of(entrepot).rate(path);
    }
  }

  private double rate(String path, String... headers) throws Exception {
    return rates.of(Wrk.of(entrepot).rate(path, headers));
  }

  private String etag(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(entrepot.url() + path)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }
}
