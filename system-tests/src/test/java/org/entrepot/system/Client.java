package org.entrepot.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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

  /** Somebody else who has signed in with the password of {@link Database#person}. */
  Client signedIn(String name) {
    Answer answer =
        send(
            "POST",
            "session",
            BodyPublishers.ofString(
                "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(name, Database.PASSWORD)),
            "Content-Type",
            "application/json",
            "X-Requested-With",
            "system tests");
    String cookie = answer.header("Set-Cookie").replaceFirst(";.*", "");
    if (answer.status() != 200 || cookie.isEmpty()) {
      throw new IllegalStateException(name + " cannot sign in: " + answer);
    }
    return with(cookie);
  }

  /** Somebody else with the cookie of a session. */
  Client with(String cookie) {
    return new Client(base, "Cookie", cookie);
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

  /**
   * Corrects a record.
   *
   * @param seen its tag
   * @param fields as a JSON object has them: {@code "value": "5"}
   */
  Answer correct(String record, String seen, String fields) {
    return send(
        "PATCH",
        record,
        BodyPublishers.ofString("{\"fields\": {" + fields + "}}"),
        "Content-Type",
        "application/merge-patch+json",
        "If-Match",
        seen);
  }

  /** The tag of a record as it is. */
  String tag(String record) {
    return get(record).header("ETag");
  }

  /**
   * What is answered. A server may end a connection that is kept just as it is used again; then
   * nothing came there, and as browsers do it is sent once more.
   */
  static <T> HttpResponse<T> sent(HttpClient http, HttpRequest request, BodyHandler<T> body)
      throws IOException, InterruptedException {
    try {
      return http.send(request, body);
    } catch (IOException gone) {
      if (!String.valueOf(gone.getMessage()).contains("received no bytes")) {
        throw gone;
      }
      return http.send(request, body);
    }
  }

  /** All texts of a worksheet, one after another. */
  String worksheet(String path) {
    byte[] file =
        send(
                BodyHandlers.ofByteArray(),
                "GET",
                path,
                BodyPublishers.noBody(),
                "Accept",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .body();
    StringBuilder texts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        texts.append(new String(zip.readAllBytes(), UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return texts.toString();
  }

  Answer send(String method, String path, BodyPublisher body, String... more) {
    HttpResponse<String> response = send(BodyHandlers.ofString(UTF_8), method, path, body, more);
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  private <T> HttpResponse<T> send(
      BodyHandler<T> into, String method, String path, BodyPublisher body, String... more) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at(path)).timeout(Duration.ofMinutes(2)).method(method, body);
    for (List<String> each : List.of(headers, List.of(more))) {
      if (!each.isEmpty()) {
        request.headers(each.toArray(String[]::new));
      }
    }
    try {
      return sent(http, request.build(), into);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
