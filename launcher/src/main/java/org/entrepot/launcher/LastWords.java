package org.entrepot.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a server leaves that died: the end of its log, what its process printed, and what the JVM
 * wrote of itself, such as its memory when that was full. The folders of the last three are kept.
 */
final class LastWords {

  private static final String PREFIX = "died-";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int KEPT = 3;
  private static final int TAIL = 200_000;

  private final Path folder;

  /**
   * @param folder where the JVM writes what it has to say, and the others stand
   */
  LastWords(Path folder) {
    this.folder = folder;
  }

  /** Takes them together in a folder of their own, which is returned. */
  Path keep(Path log, Path output, Instant at) {
    Path kept = folder.resolve(PREFIX + TIME.format(at));
    try {
      DataFolder.folder(kept, "rwx------");
      tail(log, kept.resolve("server.log"));
      tail(output, kept.resolve("server.out"));
      try (DirectoryStream<Path> jvms = Files.newDirectoryStream(folder, "{hs_err*,*.hprof}")) {
        for (Path each : jvms) {
          Files.move(each, kept.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException failed) {
      throw CommandRefused.at(kept, failed);
    }
    List<Path> all = all();
    all.subList(0, Math.max(0, all.size() - KEPT)).forEach(FolderTrees::delete);
    return kept;
  }

  /** The folder of the last one. */
  Optional<Path> last() {
    List<Path> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private List<Path> all() {
    List<Path> all = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*")) {
        found.forEach(all::add);
      } catch (IOException failed) {
        throw CommandRefused.at(folder, failed);
      }
    }
    Collections.sort(all);
    return all;
  }

  private static void tail(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      try (var in = Files.newInputStream(from)) {
        in.skipNBytes(Math.max(0, Files.size(from) - TAIL));
        Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
