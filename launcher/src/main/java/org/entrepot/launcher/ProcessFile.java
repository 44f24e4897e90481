package org.entrepot.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which process is ours: its id, what tells it from a later process with the same id, and where it
 * listens.
 */
final class ProcessFile {

  private final Path file;

  ProcessFile(Path file) {
    this.file = file;
  }

  void write(long pid, String url) {
    String identity = Processes.identity(pid).orElse("gone");
    DataFolder.writePrivately(file, pid + "\n" + identity + "\n" + url);
  }

  /** The process, if it lives and is the one that was started. */
  Optional<ProcessHandle> process() {
    List<String> lines = lines();
    if (lines.size() < 3 || !lines.get(0).matches("\\d{1,18}")) {
      return Optional.empty();
    }
    long pid = Long.parseLong(lines.get(0));
    return Processes.identity(pid)
        .filter(lines.get(1)::equals)
        .flatMap(same -> ProcessHandle.of(pid));
  }

  /** Where the living process listens. */
  Optional<String> url() {
    return process().map(alive -> lines().get(2));
  }

  private List<String> lines() {
    return DataFolder.read(file).map(text -> text.lines().toList()).orElse(List.of());
  }
}
