package org.entrepot.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entrepot.sample.SampleBundles;

/**
 * The sample at scale 100, of which only companies and deals are taken; the deals once for each of
 * several editions.
 */
final class BulkSample {

  private static final int SCALE = 100;
  private static final String EDITION = "ciie-6";

  private final Path folder;
  private final List<Path> all;
  private final List<Path> bundles;
  private long count;

  private BulkSample(Path folder, List<Path> all) {
    this.folder = folder;
    this.all = all;
    this.bundles =
        all.stream().filter(each -> each.getFileName().toString().contains(EDITION)).toList();
  }

  static BulkSample in(Path folder) throws IOException {
    SampleBundles sample = new SampleBundles(SampleBundles.SEED, SCALE);
    return new BulkSample(folder, sample.writeTo(folder.resolve("sample")));
  }

  /** Each edition brings those that no earlier one had. */
  List<Path> companies() {
    return all.stream()
        .map(bundle -> bundle.resolve("companies.csv"))
        .filter(Files::exists)
        .toList();
  }

  /** Deals that the last file of deals held. */
  long count() {
    return count;
  }

  /**
   * A bundle of an expo, one edition of it with the days of the sixth, its sections, pavilions and
   * delegations.
   */
  Path edition(int ordinal, String expo) throws IOException {
    Path bundle = Files.createDirectories(folder.resolve(expo + "-" + ordinal));
    Files.writeString(bundle.resolve("expos.csv"), "expo,name_en\n%s,Benchmark\n".formatted(expo));
    Files.writeString(
        bundle.resolve("editions.csv"),
        """
        expo,ordinal,name_en,starts_on,ends_on,time_zone,sample
        %s,%d,Benchmark,2023-11-05,2023-11-10,Asia/Shanghai,yes
        """
            .formatted(expo, ordinal));
    for (String file : List.of("sections.csv", "pavilions.csv", "delegations.csv")) {
      try (BufferedWriter out = Files.newBufferedWriter(bundle.resolve(file))) {
        renamed(out, bundles.get(0).resolve(file), expo + "-" + ordinal, true);
      }
    }
    return bundle;
  }

  /** All deals as one file. */
  Path deals(int ordinal, String expo) throws IOException {
    Path folderOfRound = Files.createDirectories(folder.resolve(expo + "-" + ordinal + "-deals"));
    Path file = folderOfRound.resolve("deals.csv");
    count = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Path bundle : bundles.subList(1, bundles.size())) {
        Path deals = bundle.resolve("deals.csv");
        count += renamed(out, deals, expo + "-" + ordinal, count == 0);
      }
    }
    return file;
  }

  private static long renamed(BufferedWriter out, Path file, String edition, boolean header)
      throws IOException {
    long rows = 0;
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        boolean first = line.startsWith("edition,") || line.startsWith("\uFEFFedition,");
        if (!first || header) {
          out.write(line.replaceFirst("^" + EDITION + ",", edition + ","));
          out.write("\n");
        }
        rows += first ? 0 : 1;
      }
    }
    return rows;
  }
}
