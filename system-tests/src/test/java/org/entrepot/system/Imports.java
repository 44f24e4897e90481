package org.entrepot.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sends bundles and follows their jobs. */
final class Imports {

  private static final Set<String> ENDED = Set.of("SUCCEEDED", "FAILED", "CANCELLED");

  private final Client client;

  Imports(Client client) {
    this.client = client;
  }

  /** Imports a bundle of these files to its end and returns the job. */
  JsonObject bundle(Map<String, String> files) {
    return ended(accepted(client.post("imports?mode=commit", "application/zip", zip(files))));
  }

  /** Imports one file to its end for a reason of one word, and returns the job. */
  JsonObject reasoned(String name, String text, String reason) {
    return ended(send(name, text, "commit&reason=" + reason));
  }

  /** Imports one file to its end and returns the job. */
  JsonObject file(String name, String text) {
    return ended(send(name, text, "commit"));
  }

  /** Sends one file and returns the address of its job. */
  String send(String name, String text, String mode) {
    return accepted(client.post("imports?mode=" + mode + "&file=" + name, "text/csv", text));
  }

  JsonObject job(String address) {
    Answer answer = client.get(address);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  /** Waits until the job has come to its end, however it came. */
  JsonObject ended(String address) {
    Await.until(
        "the end of " + address,
        Duration.ofMinutes(5),
        () -> ENDED.contains(job(address).getString("state")));
    return job(address);
  }

  /** The address of the job that an upload became. */
  static String accepted(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return answer.header("Location").replaceFirst("^https?://[^/]+", "");
  }

  static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }
}
