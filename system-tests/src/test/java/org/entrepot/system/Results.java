package org.entrepot.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** What held on each server, kept from run to run and shown as a table. */
final class Results {

  private static final List<String> SERVERS = List.of("Payara Micro", "Payara Server", "WildFly");
  private static final Path FOLDER = Folders.TARGET.resolve("results");

  private Results() {}

  /** Forgets what an earlier run noted of this server. */
  static void forget(String server) {
    try {
      Files.deleteIfExists(file(server));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Notes one cell and writes the table anew. */
  static void note(String server, Check check, String result) {
    try {
      Files.createDirectories(FOLDER);
      Properties cells = read(server);
      cells.setProperty(check.name(), result);
      try (var out = Files.newBufferedWriter(file(server))) {
        cells.store(out, null);
      }
      Files.writeString(Folders.TARGET.resolve("servers.md"), table());
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
