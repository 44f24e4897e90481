package org.entrepot.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where this node keeps what it works on, in a folder of its own under the temporary one. As long
 * as the node lives it holds a lock there, which no crash leaves behind: so another node, or the
 * next one, can tell what nobody needs any more.
 */
public final class ScratchFolder {

  private static final String PREFIX = "entrepot-node-";
  private static final String LOCK = "lock";

  /** Several applications of one server are one process, and would lose each other's locks. */
  private static final String OURS = PREFIX + process() + "-";

  private static @Nullable Path folder;
  private static @Nullable FileChannel held;

  private ScratchFolder() {}

  private static String process() {
    ProcessHandle process = ProcessHandle.current();
    return process.pid() + "-" + process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
  }

  /** A new empty file. */
  public static Path file() throws IOException {
    return Files.createTempFile(folder(), null, null);
  }

  private static synchronized Path folder() throws IOException {
    Path known = folder;
    if (known == null || held == null || !Files.exists(known)) {
      known = Files.createTempDirectory(OURS);
      held = FileChannel.open(known.resolve(LOCK), CREATE, WRITE);
      Objects.requireNonNull(held.tryLock());
      folder = known;
    }
    return known;
  }

  /** Removes the folders of nodes that are no more. */
  public static void sweep() throws IOException {
    sweep(Path.of(System.getProperty("java.io.tmpdir")));
  }

  static void sweep(Path temporary) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (Path each : folders) {
        if (!each.getFileName().toString().startsWith(OURS) && isLeft(each)) {
          remove(each);
        }
      }
    }
  }

  private static boolean isLeft(Path folder) {
    try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), WRITE)) {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException | IOException notOurs) {
      // held, or just being made, or another user's
      return false;
    }
  }

  private static void remove(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
