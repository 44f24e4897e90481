package org.entrepot.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Deals of a very large expo imported to the end, by the command that a user would type, beside a
 * bare COPY of what the import left: the same deals, postings, salts and standing rows into the
 * same tables, all constraints and indexes there. Each round has editions of its own.
 */
final class BulkImport implements Benchmark {

  private static final int ROUNDS = 3;

  /** The tables and what of them is copied besides the edition. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "deal",
          "code, buyer, seller, subject, hs_code, origin, section, pavilion, value, currency,"
              + " signed_on, term_months, delegation, contract, description, revision",
          "posting",
          "seq, recorded_at, batch, reverses, effective_on, line, revision, account, quantity, unit,"
              + " economy, origin, section, pavilion, delegation, kind, party, traits, source_type,"
              + " source_code, evidence, reason, commitment",
          "salt",
          "seq, salt",
          "standing",
          "source_type, source_code, line, seq");

  private static final List<String> TABLES = List.of("deal", "posting", "salt", "standing");

  private final RunningEntrepot entrepot;
  private final Path folder;

  BulkImport(RunningEntrepot entrepot, Path folder) {
    this.entrepot = entrepot;
    this.folder = folder;
  }

  @Override
  public List<MeasuredTime> run() throws Exception {
    BulkSample sample = BulkSample.in(folder);
    for (Path companies : sample.companies()) {
      entrepot.run("import", companies.toString());
    }
    List<String> seconds = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    entrepot.run("import", sample.edition(ROUNDS + 1, "bulk").toString());
    imported(sample, ROUNDS + 1); // a server that has just started compiles as it goes
    for (int round = 1; round <= ROUNDS; round++) {
      entrepot.run("import", sample.edition(round, "bulk").toString());
      entrepot.run("import", sample.edition(round, "bare").toString());
      double imported = imported(sample, round);
      double copied = copy("bulk-" + round, "bare-" + round);
      ratios.add(copied / imported);
      seconds.add(String.format(Locale.ROOT, "%.0f and %.0f s", imported, copied));
    }
    return List.of(
        MeasuredTime.atLeast(
            0.6,
            "Import of "
                + sample.count()
                + " deals to the end, beside a bare COPY of what it leaves",
            ratios,
            String.join(", ", seconds)));
  }

  private double imported(BulkSample sample, int round) throws Exception {
    Path deals = sample.deals(round, "bulk");
    tidy();
    return seconds(() -> entrepot.run("import", deals.toString()));
  }

  /**
   * Neither side pays for the other's cleaning up: dead rows, statistics and dirty pages of what
   * went before are dealt with first.
   */
  private void tidy() throws Exception {
    execute(entrepot.owner(), "vacuum analyze");
    execute(entrepot.superuser(), "checkpoint");
  }

  private static void execute(DataSource as, String sql) throws SQLException {
    try (Connection connection = as.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Seconds of a COPY, in one transaction, of all that one edition holds into another. */
  private double copy(String from, String to) throws Exception {
    for (String table : TABLES) {
      write(table, from, to);
    }
    tidy();
    return seconds(
        () -> {
          try (Connection connection = entrepot.owner().getConnection()) {
            connection.setAutoCommit(false);
            for (String table : TABLES) {
              read(connection, table);
            }
            connection.commit();
          }
        });
  }

  private void write(String table, String from, String to) throws Exception {
    String columns = COLUMNS.get(table);
    String select =
        "copy (select '%s', %s from %s where edition = '%s' order by %s) to stdout"
            .formatted(to, columns, table, from, table.equals("deal") ? "id" : "seq");
    try (Connection connection = entrepot.owner().getConnection();
        OutputStream out = Files.newOutputStream(folder.resolve(table + ".copy"))) {
      connection.unwrap(PGConnection.class).getCopyAPI().copyOut(select, out);
    }
  }

  private void read(Connection connection, String table) throws SQLException, IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(table + ".copy"))) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy %s (edition, %s) from stdin".formatted(table, COLUMNS.get(table)), in);
    }
  }

  /** Something that takes its time. */
  private interface ImportWork {
    void run() throws Exception;
  }

  private static double seconds(ImportWork work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
