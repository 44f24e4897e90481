package org.entrepot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL's own lock file. PostgreSQL refuses to start when the process id in it belongs to any
 * living process, also to one that got the id after a crash: that is told apart here.
 */
final class PostmasterFile {

  private static final int PORT_LINE = 3;

  private final Path file;

  PostmasterFile(Path file) {
    this.file = file;
  }

  /** Whether the process named in the file lives and is PostgreSQL. */
  boolean alive() {
    List<String> lines = lines();
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,9}")) {
      return false;
    }
    long pid = Long.parseLong(lines.get(0).strip());
    return Processes.identity(pid).isPresent() && isPostgres(pid);
  }

  String port() {
    List<String> lines = lines();
    if (lines.size() <= PORT_LINE) {
      throw new CommandRefused(
          ExitCode.NOT_RUNNING, "PostgreSQL is not running: start it with ./entrepot start.");
    }
    return lines.get(PORT_LINE).strip();
  }

  void removeStale(Console console) {
    if (Files.exists(file) && !alive()) {
      console.step("removing a lock left by a PostgreSQL that no longer runs");
      FolderTrees.delete(file);
    }
  }

  private static boolean isPostgres(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(handle -> handle.info().command())
        .filter(command -> command.contains("postgres"))
        .isPresent();
  }

  private List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException failed) {
      throw CommandRefused.at(file, failed);
    }
  }
}
