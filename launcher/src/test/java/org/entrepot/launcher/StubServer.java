package org.entrepot.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An HTTP server that gives prepared answers, one after the other for each path. */
final class StubServer implements AutoCloseable {

  private record Answer(int status, String body, Optional<String> location) {}

  private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
  private final HttpServer server;

  StubServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  StubServer answers(String path, int status, String body) {
    return add(path, new Answer(status, body, Optional.empty()));
  }

  StubServer accepts(String path, String location) {
    return add(path, new Answer(202, "", Optional.of(location)));
  }

  private StubServer add(String path, Answer answer) {
    answers.computeIfAbsent(path, key -> new ArrayDeque<>()).add(answer);
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    Deque<Answer> prepared =
        answers.getOrDefault(exchange.getRequestURI().toString(), new ArrayDeque<>());
    Answer answer = prepared.size() > 1 ? prepared.removeFirst() : prepared.peekFirst();
    if (answer == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      answer.location().ifPresent(at -> exchange.getResponseHeaders().set("Location", at));
      byte[] body = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
