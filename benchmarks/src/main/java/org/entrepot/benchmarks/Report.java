package org.entrepot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What was found, on screen as it comes and as a page of the documentation. */
final class Report {

  private final List<Measure> measures = new ArrayList<>();

  @SuppressWarnings("SystemOut")
  void add(Measure measure) {
    System.out.println(measure.row());
    measures.add(measure);
  }

  void write(Path page) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        """
        # Benchmarks

        Each speed beside its limit, as a ratio in one run; the median of the rounds decides. Absolute
        figures hold for that machine and hour only. This page is written by the run:

            mvn -Pbenchmarks verify        # wants Debian's package wrk

        %s, %s, %d processors, Java %s, PostgreSQL and Payara Micro as ./entrepot starts them.

        | what, beside what | median | limit | | rounds | |
        | --- | --- | --- | --- | --- | --- |"""
            .formatted(
                LocalDate.now(ZoneOffset.UTC),
                machine(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version")));
    measures.forEach(measure -> lines.add(measure.row()));
    Files.write(page, lines);
  }

  /** The processor, where Linux tells it. */
  private static String machine() throws IOException {
    Path processors = Path.of("/proc/cpuinfo");
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!Files.isReadable(processors)) {
      return system;
    }
    return Files.readAllLines(processors).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> system + ", " + line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(system);
  }
}
