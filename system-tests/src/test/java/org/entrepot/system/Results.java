package org.entrepot.system;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What held on each server, kept from run to run and shown as a table. */
final class Results {

  static final String FAILED = "FAILED";

  private static final List<String> SERVERS = List.of("Payara Micro", "Payara Server", "WildFly");
  private static final String RUN = "run";
  private static final Path FOLDER = Folders.SHARED.resolve("results");

  private Results() {}

  /**
   * Notes one cell and writes the table anew. The first note of a run forgets what an earlier one
   * noted of this server; what failed in one of its JVMs has failed.
   */
  static void note(String server, Check check, String result) {
    try {
      Files.createDirectories(FOLDER);
      try (FileChannel lock = FileChannel.open(FOLDER.resolve("lock"), CREATE, WRITE)) {
        lock.lock();
        Properties cells = read(server);
        if (!Forks.run().equals(cells.getProperty(RUN))) {
          cells.clear();
          cells.setProperty(RUN, Forks.run());
        }
        if (!FAILED.equals(cells.getProperty(check.name()))) {
          cells.setProperty(check.name(), result);
        }
        try (var out = Files.newBufferedWriter(file(server))) {
          cells.store(out, null);
        }
        Files.writeString(Folders.SHARED.resolve("servers.md"), table());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The table of servers and checks; what was not run says so. */
  static String table() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| check | " + String.join(" | ", SERVERS) + " |");
    lines.add("| --- | --- | --- | --- |");
    List<Properties> columns = new ArrayList<>();
    for (String server : SERVERS) {
      columns.add(read(server));
    }
    for (Check check : Check.values()) {
      StringBuilder line = new StringBuilder("| " + check.description());
      for (Properties column : columns) {
        line.append(" | ").append(column.getProperty(check.name(), "not run"));
      }
      lines.add(line.append(" |").toString());
    }
    return String.join("\n", lines) + "\n";
  }

  private static Properties read(String server) throws IOException {
    Properties cells = new Properties();
    if (Files.exists(file(server))) {
      try (var in = Files.newBufferedReader(file(server))) {
        cells.load(in);
      }
    }
    return cells;
  }

  private static Path file(String server) {
    return FOLDER.resolve(server.replace(' ', '-') + ".properties");
  }
}
