package org.entrepot.access;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.logging.FileHandler;

/** Files of a log that nobody reads but their owner, whatever the process leaves to others. */
final class PrivateLog extends FileHandler {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path newest;

  PrivateLog(String pattern, int bytes, int files) throws IOException {
    super(pattern, bytes, files, true);
    newest = Path.of(pattern.replace("%g", "0").replace("%%", "%"));
    close(newest);
  }

  /** With each new file; the first comes before we know its name. */
  @Override
  protected synchronized void setOutputStream(OutputStream out) {
    super.setOutputStream(out);
    if (newest != null) {
      close(newest);
    }
  }

  private static void close(Path file) {
    try {
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
          && Files.exists(file)) {
        Files.setPosixFilePermissions(file, OWNER_ONLY);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
