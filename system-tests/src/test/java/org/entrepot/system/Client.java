package org.entrepot.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Somebody who talks to the API, with a token or without. */
final class Client {

  /** Not HTTP/2: Payara Server may time out on the bodies of several requests of one client. */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI base;
  private final List<String> headers;

  Client(URI base, String... headers) {
    this.base = base;
    this.headers = List.of(headers);
  }

  /** Somebody else with a token. */
  Client bearing(String token) {
    return new Client(base, "Authorization", "Bearer " + token);
  }

  /** The address of a path under /api/v1, or of a link as the server gave it. */
  URI at(String path) {
    return path.startsWith("/") ? base.resolve(path) : base.resolve("api/v1/" + path);
  }

  /** Waits until the application answers. */
  void awaitApplication() {
    Await.until("an answer of " + base, Duration.ofMinutes(4), this::answers);
  }

  private boolean answers() {
    try {
      return get("ping").status() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  Answer get(String path, String... more) {
    return send("GET", path, BodyPublishers.noBody(), more);
  }

  Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  Answer post(String path, String type, byte[] body) {
    return send("POST", path, BodyPublishers.ofByteArray(body), "Content-Type", type);
  }

  Answer post(String path, String type, String body) {
    return post(path, type, body.getBytes(UTF_8));
  }

  Answer send(String method, String path, BodyPublisher body, String... more) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path)).timeout(Duration.ofMinutes(2)).method(method, body);
    for (List<String> each : List.of(headers, List.of(more))) {
      if (!each.isEmpty()) {
        request.headers(each.toArray(String[]::new));
      }
    }
    try {
      var response = http.send(request.build(), BodyHandlers.ofString(UTF_8));
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
