package org.entrepot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entrepot.sample.SampleBundles;

/**
 * The sample of a first start: written into a temporary folder and imported like anybody's records.
 */
final class SampleImport {

  private final DataFolder data;
  private final ApiClient api;
  private final Console console;

  SampleImport(DataFolder data, ApiClient api, Console console) {
    this.data = data;
    this.api = api;
    this.console = console;
  }

  boolean imported() {
    return Files.exists(marker());
  }

  /** Imports it, the older edition first. What an interrupted start imported stays as it is. */
  void load() {
    console.step("writing the sample");
    Path folder = temporary();
    try {
      List<Path> bundles = write(folder);
      console.step("importing the sample, " + bundles.size() + " bundles");
      BundleSender importing = new BundleSender(api, console);
      for (Path bundle : bundles) {
        BundleSender.SentOutcome outcome = importing.run(bundle, "commit");
        if (!outcome.whole()) {
          importing.tellRefused(outcome, console::step);
        }
      }
      console.step("marking published figures as comparable");
      new SampleTies(api).say();
    } finally {
      FolderTrees.delete(folder);
    }
  }

  /** Notes that the data folder's own PostgreSQL has it. */
  void remember() {
    DataFolder.writePrivately(marker(), BuiltVersions.ENTREPOT);
  }

  private static List<Path> write(Path folder) {
    try {
      return new SampleBundles(SampleBundles.SEED, 1).writeTo(folder);
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("entrepot-sample-");
    } catch (IOException failed) {
      throw CommandRefused.at(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), failed);
    }
  }

  private Path marker() {
    return data.root().resolve("sample.imported");
  }
}
