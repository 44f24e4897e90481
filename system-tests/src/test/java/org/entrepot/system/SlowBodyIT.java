package org.entrepot.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sends a byte a second is cut off, and keeps no thread for ever. */
@ExtendWith(Running.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlowBodyIT {

  private static final Duration PATIENCE = Duration.ofSeconds(150);
  private static final Executor EACH_ITS_THREAD = work -> new Thread(work).start();
  private static final String SIMPLE = "application/x-www-form-urlencoded";
  private static final String FILES = "multipart/form-data; boundary=x";

  private final URI base;
  private final String token;
  private CompletableFuture<String> json = new CompletableFuture<>();
  private CompletableFuture<String> form = new CompletableFuture<>();
  private CompletableFuture<String> file = new CompletableFuture<>();
  private CompletableFuture<String> formForApi = new CompletableFuture<>();
  private CompletableFuture<String> unwanted = new CompletableFuture<>();
  private CompletableFuture<String> ofNobody = new CompletableFuture<>();
  private CompletableFuture<String> neverSent = new CompletableFuture<>();
  private CompletableFuture<String> neverSentWithQuery = new CompletableFuture<>();
  private CompletableFuture<String> neverSentFile = new CompletableFuture<>();
  private CompletableFuture<String> neverSentJson = new CompletableFuture<>();

  SlowBodyIT(Server server, Tokens tokens) {
    this.base = server.url();
    this.token = "Authorization: Bearer " + tokens.of("STATISTICS") + "\r\n";
  }

  /** Each takes a minute, so they are sent at once. */
  @BeforeAll
  void send() {
    json = drip("api/v1/session", "application/json", "X-Requested-With: system tests\r\n");
    form = drip("sign-in", SIMPLE, "");
    file = drip("desk/imports", FILES, token);
    formForApi = drip("api/v1/session", SIMPLE, "X-Requested-With: system tests\r\n");
    unwanted = drip("sign-in", FILES, "");
    ofNobody = drip("desk/imports", FILES, "");
    neverSent = announce("press", SIMPLE, "");
    neverSentWithQuery = announce("sign-in?to=/desk&lang=en", SIMPLE, "");
    neverSentFile = announce("desk/imports", FILES, token);
    neverSentJson =
        announce("api/v1/session", "application/json", "X-Requested-With: system tests\r\n");
  }

  @Test
  void aBodyForTheApiIsCut() {
    assertThat(json.join()).startsWith("HTTP/1.1 408").contains("\"request.cut\"");
  }

  @Test
  void aFormIsCut() {
    assertThat(form.join()).startsWith("HTTP/1.1 408").contains("request.cut", "data-theme");
  }

  @Test
  void aFormWithFilesIsCut() {
    assertThat(file.join()).startsWith("HTTP/1.1 408").contains("request.cut", "data-theme");
  }

  @Test
  void whatNobodyWantsIsRefusedAndNotWaitedFor() {
    assertThat(formForApi.join()).matches("(?s)HTTP/1.1 (408|415) .*");
    assertThat(unwanted.join()).startsWith("HTTP/1.1 415");
    assertThat(ofNobody.join()).matches("(?s)HTTP/1.1 (302|401|403) .*");
  }

  /** It is no form without fields: nobody meant to send one. */
  @Test
  void aFormThatIsAnnouncedAndNeverSentIsCut() {
    assertThat(neverSent.join()).startsWith("HTTP/1.1 408").contains("request.cut", "data-theme");
    assertThat(neverSentWithQuery.join())
        .startsWith("HTTP/1.1 408")
        .contains("request.cut", "data-theme");
    assertThat(neverSentFile.join()).startsWith("HTTP/1.1 408").contains("request.cut");
  }

  @Test
  void ofABodyThatIsAnnouncedAndNeverSentTheApiSaysTheSame() {
    assertThat(neverSentJson.join()).startsWith("HTTP/1.1 408").contains("\"request.cut\"");
  }

  /** A text costs what ten pages do; this says what is left. */
  @Test
  void whatIsNeverSentCostsNothing() {
    assertThat(neverSent.join()).startsWith("HTTP/1.1 408").doesNotContain("RateLimit:");
  }

  /** Says that a form comes, and waits for an answer. */
  private CompletableFuture<String> announce(String path, String type, String header) {
    return CompletableFuture.supplyAsync(() -> answer(path, type, header, ""), EACH_ITS_THREAD);
  }

  private CompletableFuture<String> drip(String path, String type, String header) {
    return CompletableFuture.supplyAsync(() -> answer(path, type, header, " "), EACH_ITS_THREAD);
  }

  /**
   * Sends so much a second of ten thousand bytes until there is an answer, and returns that.
   *
   * @param drop one byte or none
   */
  private String answer(String path, String type, String header, String drop) {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(1_000);
      OutputStream out = socket.getOutputStream();
      String head =
          String.join(
              "\r\n",
              "POST " + base.getPath() + path + " HTTP/1.1",
              "Host: " + base.getHost() + ":" + base.getPort(),
              "Content-Type: " + type,
              header + "Content-Length: 10000",
              "",
              "");
      out.write(head.getBytes(ISO_8859_1));
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < end) {
        out.write(drop.getBytes(ISO_8859_1));
        String answer = RawHttp.read(socket.getInputStream());
        if (!answer.isEmpty()) {
          return answer;
        }
      }
      return "no answer";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
