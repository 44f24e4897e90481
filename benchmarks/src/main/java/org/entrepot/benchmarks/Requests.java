package org.entrepot.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Asks the server by one connection, one request after the other. */
final class Requests {

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final String token;
  private int unasked;

  Requests(RunningEntrepot entrepot) throws IOException, InterruptedException {
    this.base = entrepot.url();
    this.token = entrepot.token();
  }

  /**
   * The answer to GET.
   *
   * @throws IllegalStateException if it is not 200
   */
  String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(URI.create(base + path)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** The ETag of what is there. */
  String tag(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(base + path)))
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  /** Changes what has this ETag. */
  void patch(String path, String tag, String body) throws IOException, InterruptedException {
    send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", tag)
            .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpRequest signed = request.header("Authorization", "Bearer " + token).build();
    HttpResponse<String> answer = client.send(signed, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(
          signed.uri() + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }

  /**
   * An address of live figures that has no kept answer. Answers are kept by address, and waiting
   * for a position that has long been reached changes the address and nothing else.
   */
  String unasked(String figures) {
    int number = unasked++;
    String position = String.format(Locale.ROOT, "%0" + (3 + number / 500) + "d", number % 500);
    return figures + (figures.contains("?") ? '&' : '?') + "minPosition=" + position;
  }

  /** Milliseconds of asking so many times: the median. */
  double millis(int times, Supplier<List<String>> paths) throws IOException, InterruptedException {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      List<String> asked = paths.get();
      long start = System.nanoTime();
      for (String path : asked) {
        get(path);
      }
      took.add((System.nanoTime() - start) / 1e6);
    }
    return FairRounds.median(took);
  }
}
