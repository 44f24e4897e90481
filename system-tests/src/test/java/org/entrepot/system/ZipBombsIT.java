package org.entrepot.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Zips that hold much more than they weigh, and the small import of somebody beside them. */
@ExtendWith(Running.class)
class ZipBombsIT {

  private static final String FILE = "companies.csv";
  private static final String HEADER = "company,legal_name,economy,size_class\n";
  private static final String ROW = "B1,Boom,XX,SME\n";
  private static final int MB = 1 << 20;

  /** From the beginning of the central directory's entry of a file to the length of its content. */
  private static final int SIZE = 24;

  private static final String DIRECTORY = "PK\1\2";

  private final Client statistics;
  private final Imports imports;

  ZipBombsIT(Tokens tokens, Client anyone) {
    this.statistics = anyone.bearing(tokens.of("STATISTICS"));
    this.imports = new Imports(statistics);
  }

  @Test
  void aCommitAfterTwoThatHoldTooMuchGoesIn() {
    byte[] bomb = zip(500 * MB);
    List<String> bombs = List.of(send(bomb, "commit"), send(bomb, "commit"));
    JsonObject small = imports.file(FILE, SmallExpo.companies("AFTER-", 1));

    assertThat(small.getString("state")).isEqualTo("SUCCEEDED");
    for (String job : bombs) {
      assertThat(problem(job)).isEqualTo("upload.packed");
    }
  }

  @Test
  void whatIsMoreThanItsZipSaysIsDamaged() {
    byte[] lying = zip(500 * MB);
    int entry = new String(lying, ISO_8859_1).lastIndexOf(DIRECTORY);
    ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + SIZE, MB);
    String job = send(lying, "commit");

    assertThat(imports.ended(job).getJsonObject("result").getInt("accepted")).isZero();
    assertThat(statistics.get(job + "/refused").body()).contains("file.damaged");
  }

  @Test
  void aCommitBesideTwoThatTakeLongDoesNotWaitForThem() {
    byte[] bomb = zip(60 * MB);
    List<String> bombs = List.of(send(bomb, "preview"), send(bomb, "preview"));
    try {
      Await.until("both run", Duration.ofMinutes(1), () -> bombs.stream().allMatch(this::runs));
      JsonObject small = imports.file(FILE, SmallExpo.companies("BESIDE-", 1));

      assertThat(small.getString("state")).isEqualTo("SUCCEEDED");
      String ended = small.getString("finishedAt");
      assertThat(bombs).as("none ended before").allMatch(job -> !isOver(job, ended));
    } finally {
      bombs.forEach(statistics::delete);
      bombs.forEach(imports::ended);
    }
  }

  /** Whether it had ended by then. */
  private boolean isOver(String job, String then) {
    JsonObject now = imports.job(job);
    return !now.isNull("finishedAt")
        && Instant.parse(now.getString("finishedAt")).isBefore(Instant.parse(then));
  }

  private boolean runs(String job) {
    return imports.job(job).getString("state").equals("RUNNING");
  }

  private String problem(String job) {
    JsonObject ended = imports.ended(job);
    assertThat(ended.getString("state")).isEqualTo("FAILED");
    return ended.getJsonObject("problem").getString("code");
  }

  private String send(byte[] zip, String mode) {
    return Imports.accepted(statistics.post("imports?mode=" + mode, "application/zip", zip));
  }

  /** So many bytes of rows that are one and the same. */
  private static byte[] zip(int bytes) {
    byte[] rows = ROW.repeat(MB / ROW.length()).getBytes(UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry(FILE));
      zip.write(HEADER.getBytes(UTF_8));
      for (int written = 0; written < bytes; written += rows.length) {
        zip.write(rows);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return packed.toByteArray();
  }
}
