package org.entrepot.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** Starts Entrepot with a data folder of its own, measures, and writes docs/benchmarks.md. */
public final class Benchmarks {

  private final Path checkout;
  private final Entrepot entrepot;
  private final String only;

  private Benchmarks(Path checkout, String only) {
    this.checkout = checkout;
    this.entrepot = new Entrepot(checkout);
    this.only = only;
  }

  /**
   * Measures; wants wrk on the path.
   *
   * @param arguments the checkout's folder; then names of benchmarks, such as BulkImport, if not
   *     all are to run: those are shown and not written down
   */
  public static void main(String[] arguments) throws Exception {
    requireWrk();
    Path checkout = Path.of(arguments[0]).toRealPath();
    new Benchmarks(checkout, arguments[1]).run();
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
    entrepot.reset();
    entrepot.run("start");
    try {
      Report report = new Report();
      for (Benchmark benchmark : benchmarks()) {
        if (only.isEmpty() || only.equals(benchmark.getClass().getSimpleName())) {
          benchmark.run().forEach(report::add);
        }
      }
      if (only.isEmpty()) {
        report.write(checkout.resolve("docs/benchmarks.md"));
      }
    } finally {
      entrepot.run("stop");
    }
  }

  private List<Benchmark> benchmarks() throws Exception {
    PGSimpleDataSource app = entrepot.app();
    InventedLedger invented = new InventedLedger(app);
    invented.fill("benchmark", 1, 1_000);
    invented.fill("benchmark", 2, 1_000_000);
    return List.of(
        new RoundTrips(app),
        new PastFigure(app),
        new Writers(app),
        new Headline(entrepot.url()),
        new BulkImport(entrepot, checkout.resolve("benchmarks/target/bulk")));
  }
}
