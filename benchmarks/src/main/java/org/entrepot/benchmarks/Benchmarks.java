package org.entrepot.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Measures, on Entrepot with a data folder of its own, and writes rows of docs/benchmarks.md. */
public final class Benchmarks {

  private final Path checkout;
  private final RunningEntrepot entrepot;
  private final Set<String> only;

  private Benchmarks(Path checkout, Set<String> only) {
    this.checkout = checkout;
    this.entrepot = new RunningEntrepot(checkout);
    this.only = only;
  }

  /**
   * Measures; wants wrk on the path.
   *
   * @param arguments the checkout's folder; then names of benchmarks joined by commas, such as
   *     {@code LiveHeadline,PastFigure}, or an empty text for all
   */
  public static void main(String[] arguments) throws Exception {
    requireWrk();
    Path checkout = Path.of(arguments[0]).toRealPath();
    Set<String> only = new TreeSet<>(List.of(arguments[1].split(",")));
    only.remove("");
    new Benchmarks(checkout, only).run();
  }

  private static void requireWrk() throws InterruptedException {
    try {
      new ProcessBuilder("wrk", "-v").redirectErrorStream(true).start().waitFor();
    } catch (IOException missing) {
      throw new IllegalStateException(
          "The benchmarks load the server with wrk; install Debian's package wrk.", missing);
    }
  }

  private void run() throws Exception {
    List<Benchmark> chosen = chosen();
    BenchmarkReport report =
        new BenchmarkReport(checkout.resolve("docs/benchmarks.md"), String.join(", ", only));
    try {
      for (Benchmark benchmark : chosen) {
        for (MeasuredTime measure : benchmark.run()) {
          report.add(measure);
        }
      }
    } finally {
      entrepot.stop();
    }
    report.write();
  }

  private List<Benchmark> chosen() {
    List<Benchmark> all = benchmarks();
    Set<String> names = all.stream().map(Benchmark::name).collect(Collectors.toSet());
    if (!names.containsAll(only)) {
      throw new IllegalArgumentException(
          "Of " + only + " not all are benchmarks; there are " + new TreeSet<>(names) + ".");
    }
    return all.stream().filter(each -> only.isEmpty() || only.contains(each.name())).toList();
  }

  /** In the order in which they run. Which of them need a server they say by asking for it. */
  private List<Benchmark> benchmarks() {
    return List.of(
        new RoundTrips(entrepot),
        new PastFigure(entrepot),
        new Writers(entrepot),
        new LiveHeadline(entrepot),
        new AllFigures(entrepot),
        new SevenEditions(entrepot),
        new CheckedClaims(entrepot),
        new OneCorrection(entrepot),
        new PublicPages(entrepot),
        new TextReading(checkout.resolve("domain/src/test/resources/org/entrepot/phrase")),
        new BulkImport(entrepot, checkout.resolve("benchmarks/target/bulk")));
  }
}
