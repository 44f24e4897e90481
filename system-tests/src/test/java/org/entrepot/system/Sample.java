package org.entrepot.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entrepot.sample.SampleBundles;

/** The sample of a first start, imported by the API as anybody's records are. */
final class Sample {

  static final String EDITION = "ciie-6";

  private static boolean loaded;

  private Sample() {}

  /** Imports its editions, bundle by bundle in their order, into the server of this run once. */
  static synchronized void load(Imports imports) {
    if (loaded) {
      return;
    }
    try {
      List<Path> bundles =
          new SampleBundles(SampleBundles.SEED, 1).writeTo(Folders.fresh("sample"));
      for (Path bundle : bundles) {
        JsonObject job = imports.bundle(files(bundle));
        assertThat(job.getString("state")).as(bundle + ": " + job).isEqualTo("SUCCEEDED");
        assertThat(job.getJsonObject("result").getInt("refused")).as(bundle.toString()).isZero();
      }
      loaded = true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Imports the indicators and targets that go with it; where they are it changes nothing. */
  static void loadOutlook(Imports imports) {
    try (InputStream in = SampleBundles.class.getResourceAsStream("outlook.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      JsonObject job = imports.file("outlook.csv", text);
      assertThat(job.getString("state")).as(job.toString()).isEqualTo("SUCCEEDED");
      assertThat(job.getJsonObject("result").getInt("refused")).isZero();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Map<String, String> files(Path bundle) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (Stream<Path> all = Files.list(bundle)) {
      for (Path file : all.toList()) {
        files.put(name(file), Files.readString(file));
      }
    }
    return files;
  }

  private static String name(Path file) {
    return file.toFile().getName();
  }
}
