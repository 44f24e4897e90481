package org.entrepot.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The live headline over HTTP, beside a resource of the same WAR that only says pong. */
final class Headline implements Benchmark {

  private static final String PING = "/api/v1/ping";

  private final String base;
  private final Wrk wrk;
  private final List<String> rates = new ArrayList<>();

  Headline(String base) {
    this.base = base;
    this.wrk = new Wrk(base, 6);
  }

  @Override
  public List<Measure> run() throws Exception {
    String sample = figure("ciie-6");
    String etag = etag(sample);
    warm(PING, sample, figure("benchmark-1"), figure("benchmark-2"));
    List<Double> plain = Rounds.ratios(5, () -> rate(sample), () -> rate(PING));
    List<Double> cached =
        Rounds.ratios(5, () -> rate(sample, "If-None-Match: " + etag), () -> rate(PING));
    List<Double> size =
        Rounds.ratios(5, () -> rate(figure("benchmark-1")), () -> rate(figure("benchmark-2")));
    String note = "requests a second: " + String.join(", ", rates);
    return List.of(
        Measure.atLeast(0.9, "Live headline over HTTP, beside a plain-text resource", plain, note),
        Measure.atLeast(1, "The same with If-None-Match", cached, ""),
        Measure.atMost(1.1, "Time of the headline of 1,000,000 postings, beside 1,000", size, ""));
  }

  private static String figure(String edition) {
    return "/api/v1/editions/" + edition + "/figures/tentative_deal_value";
  }

  private void warm(String... paths) throws Exception {
    for (String path : paths) {
      wrk.rate(path);
    }
  }

  private double rate(String path, String... headers) throws Exception {
    double rate = wrk.rate(path, headers);
    rates.add(String.format(Locale.ROOT, "%.0f", rate));
    return rate;
  }

  private String etag(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.discarding())
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }
}
