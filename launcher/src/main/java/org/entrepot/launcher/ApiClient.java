package org.entrepot.launcher;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The REST API as the commands on this machine use it. */
final class ApiClient {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration UPLOAD = Duration.ofMinutes(10);

  private final String base;
  private final String refused;
  private final Optional<String> token;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /**
   * @param base where the server is, such as http://localhost:8080
   * @param token the bearer token, where one is needed
   * @param refused what to do where the server refuses the token
   */
  private ApiClient(URI base, Optional<String> token, String refused) {
    this.base = base.toString().replaceFirst("/+$", "");
    this.token = token;
    this.refused = refused;
  }

  /** The server on this machine. */
  static ApiClient local(URI base, Optional<String> token) {
    return new ApiClient(
        base, token, "this machine's token: run ./entrepot stop and start to create a new one");
  }

  /**
   * Another server, as a person names it.
   *
   * @param typed with the context path, such as https://expo.example/entrepot
   */
  static ApiClient remote(String typed, Optional<String> token) {
    URI base = base(typed);
    if (token.isEmpty()) {
      throw new CommandRefused(
          ExitCode.USAGE,
          "--url needs a token: set ENTREPOT_TOKEN to one that ./entrepot token printed at that"
              + " server.");
    }
    return new ApiClient(
        base, token, "the token in ENTREPOT_TOKEN: set it to one with the role statistics");
  }

  private static URI base(String typed) {
    try {
      URI base = new URI(typed.strip());
      boolean http = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
      if (http
          && base.getHost() != null
          && base.getRawQuery() == null
          && base.getRawFragment() == null) {
        return base;
      }
    } catch (URISyntaxException wrong) {
      // told below
    }
    throw new CommandRefused(
        ExitCode.USAGE,
        "--url is not a server address: use the form https://expo.example/entrepot.");
  }

  /** The answer to GET below /api/v1, such as {@code /editions}. */
  JsonObject get(String path) {
    return json(send(request(path).GET().build()));
  }

  /** Whether GET answers with 200. */
  boolean has(String path) {
    return send(request(path).GET().build()).statusCode() == 200;
  }

  /** The ETag of what GET answers. */
  String tag(String path) {
    HttpResponse<String> answer = send(request(path).GET().build());
    return answer.headers().firstValue("ETag").orElseThrow(() -> refusal(answer));
  }

  /**
   * Changes something.
   *
   * @param seen its {@link #tag}
   */
  void put(String path, JsonObject body, String seen) {
    json(
        send(
            request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", seen)
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build()));
  }

  /** Sends a file and returns the path of the job that imports it. */
  String upload(String path, Path file, String type) {
    try {
      HttpResponse<String> answer =
          send(
              request(path)
                  .timeout(UPLOAD)
                  .header("Content-Type", type)
                  .POST(HttpRequest.BodyPublishers.ofFile(file))
                  .build());
      String location = answer.headers().firstValue("Location").orElse("");
      if (answer.statusCode() != 202 || !location.contains("/api/v1/")) {
        throw refusal(answer);
      }
      return location.substring(location.indexOf("/api/v1/") + "/api/v1".length());
    } catch (IOException failed) {
      throw CommandRefused.at(file, failed);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
            .header("Accept", "application/json, application/problem+json")
            .timeout(PATIENCE);
    token.ifPresent(text -> builder.header("Authorization", "Bearer " + text));
    return builder;
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new CommandRefused(
          ExitCode.NOT_RUNNING,
          "Nothing answers at " + base + ": start Entrepot with ./entrepot start.",
          failed);
    } catch (InterruptedException interrupted) {
      throw Processes.interrupted(interrupted);
    }
  }

  private JsonObject json(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw refusal(answer);
    }
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    } catch (JsonException wrong) {
      throw new CommandRefused(
          ExitCode.SERVER, base + " is not an Entrepot server: correct the address.", wrong);
    }
  }

  private CommandRefused refusal(HttpResponse<String> answer) {
    if (answer.statusCode() == 401 || answer.statusCode() == 403) {
      return new CommandRefused(
          ExitCode.NOT_ALLOWED, "The server at " + base + " rejected " + refused + ".");
    }
    return new CommandRefused(
        ExitCode.SERVER,
        "The server at " + base + " answered " + answer.statusCode() + ": " + said(answer));
  }

  private static String said(HttpResponse<String> answer) {
    try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
      JsonObject problem = reader.readObject();
      return problem.getString("detail", problem.getString("title", "no reason given"));
    } catch (JsonException noProblem) {
      return answer.uri().getPath();
    }
  }
}
