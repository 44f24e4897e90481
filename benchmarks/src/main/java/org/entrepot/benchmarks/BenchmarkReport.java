package org.entrepot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found, on screen as it comes and as rows of a page of the documentation. A run of some
 * benchmarks writes their rows only; what else is on the page is left as it is.
 */
final class BenchmarkReport {

  private static final String BELOW_HEAD = "| --- |";

  private final Map<String, String> found = new LinkedHashMap<>();
  private final Path page;
  private final String only;

  /**
   * A report.
   *
   * @param only the benchmarks that run, or empty if all do
   */
  BenchmarkReport(Path page, String only) {
    this.page = page;
    this.only = only;
  }

  @SuppressWarnings("SystemOut")
  void add(MeasuredTime measure) throws IOException {
    String row =
        "%s %s; %s, Java %s%s |"
            .formatted(
                measure.row(),
                LocalDate.now(ZoneOffset.UTC),
                machine(),
                System.getProperty("java.version"),
                only.isEmpty() ? "" : "; only " + only);
    System.out.println(row);
    found.put(name(row), row);
  }

  void write() throws IOException {
    List<String> lines = Files.readAllLines(page);
    int begin = begin(lines);
    int end = begin;
    while (end < lines.size() && lines.get(end).startsWith("|")) {
      end++;
    }
    Map<String, String> rows = new LinkedHashMap<>();
    if (!only.isEmpty()) {
      lines.subList(begin, end).forEach(row -> rows.put(name(row), row));
    }
    rows.putAll(found);
    List<String> written = new ArrayList<>(lines.subList(0, begin));
    written.addAll(rows.values());
    written.addAll(lines.subList(end, lines.size()));
    Files.write(page, written);
  }

  private int begin(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(BELOW_HEAD)) {
        return i + 1;
      }
    }
    throw new IllegalStateException(page + " has no table to write the rows in.");
  }

  /** What was measured: the first column. */
  private static String name(String row) {
    return row.split(" \\| ", 2)[0];
  }

  /** The processor, where Linux tells it, and how many there are. */
  private static String machine() throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    Path known = Path.of("/proc/cpuinfo");
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!Files.isReadable(known)) {
      return processors + " processors, " + system;
    }
    return Files.readAllLines(known).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .map(name -> processors + " x " + name)
        .orElse(processors + " processors, " + system);
  }
}
