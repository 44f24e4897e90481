package org.entrepot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entrepot.launcher.Console;
import org.entrepot.launcher.DataFolder;
import org.entrepot.launcher.Database;
import org.entrepot.launcher.Postgres;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The product as a user runs it, with a data folder and a port of its own. It starts, with nothing
 * but the sample, when a benchmark first asks for it.
 */
final class RunningEntrepot {

  private static final int PORT = 18090;

  private final Path checkout;
  private final Path data;
  private boolean started;

  RunningEntrepot(Path checkout) {
    this.checkout = checkout;
    this.data = checkout.resolve("benchmarks/target/data");
  }

  /** Where it answers. */
  String url() throws IOException, InterruptedException {
    start();
    return "http://127.0.0.1:" + PORT;
  }

  /** What its commands sign in with. */
  String token() throws IOException, InterruptedException {
    start();
    return Files.readString(new DataFolder(data).clientToken()).strip();
  }

  /** Runs {@code ./entrepot} with these arguments. */
  void run(String... arguments) throws IOException, InterruptedException {
    start();
    command(arguments);
  }

  /** Stops it if a benchmark has asked for it. */
  void stop() throws IOException, InterruptedException {
    if (started) {
      command("stop");
    }
  }

  private void start() throws IOException, InterruptedException {
    if (!started) {
      reset();
      started = true;
      command("start");
    }
  }

  private void command(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(checkout.resolve("entrepot").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("ENTREPOT_DATA", data.toString());
    builder.environment().put("ENTREPOT_HTTP_PORT", Integer.toString(PORT));
    builder.environment().put("ENTREPOT_ANONYMOUS_PER_MINUTE", "0");
    if (builder.inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
  }

  /** Forgets what an earlier run left. */
  private void reset() throws IOException, InterruptedException {
    if (Files.exists(data)) {
      command("stop");
      command("reset", "--yes");
    }
  }

  /** The database as the application's role. */
  PGSimpleDataSource app() throws IOException, InterruptedException {
    return source(postgres().app());
  }

  /** The database as the role that owns the tables. */
  PGSimpleDataSource owner() throws IOException, InterruptedException {
    return source(postgres().owner());
  }

  /** The cluster, for what only its administrator may do. */
  PGSimpleDataSource superuser() throws IOException, InterruptedException {
    return source(postgres().superuser());
  }

  private Postgres postgres() throws IOException, InterruptedException {
    start();
    return new Postgres(new DataFolder(data), Console.ofProcess());
  }

  private static PGSimpleDataSource source(Database database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    return source;
  }
}
