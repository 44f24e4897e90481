package org.entrepot.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The folder in which an installation keeps everything: PostgreSQL, the server's own files, logs
 * and secrets. Other users can pass through it (PostgreSQL may run as one) but read nothing.
 */
public record DataFolder(Path root) {

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  /** What PostgreSQL may need at once: two files of its log. */
  private static final long FULL = 32L << 20;

  /** How a full disk looks from outside. */
  private static final Set<ExitCode> WITHOUT_ROOM =
      Set.of(ExitCode.DATABASE_DOWN, ExitCode.SERVER, ExitCode.UNEXPECTED);

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  Path pgsql() {
    return root.resolve("pgsql");
  }

  Path server() {
    return root.resolve("server");
  }

  Path logs() {
    return root.resolve("logs");
  }

  /** The token with which the commands on this machine sign in. */
  public Path clientToken() {
    return root.resolve("client.token");
  }

  boolean exists() {
    return Files.isDirectory(root);
  }

  /** Makes the folder where it is missing, and refuses one that cannot be written. */
  void prepare() {
    folder(root, "rwx--x--x");
    folder(logs(), "rwx--x--x");
    folder(root.resolve("secrets"), "rwx------");
    if (!Files.isWritable(root)) {
      throw CommandRefused.at(
          root, new IOException(readOnly() ? CommandRefused.READ_ONLY : "Permission denied"));
    }
  }

  private boolean readOnly() {
    try {
      return Files.getFileStore(root).isReadOnly();
    } catch (IOException failed) {
      throw CommandRefused.at(root, failed);
    }
  }

  static void folder(Path folder, String permissions) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
      }
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }

  /** Refuses to begin what would not fit. */
  void requireSpace(long megabytes) {
    try {
      if (Files.getFileStore(root).getUsableSpace() < megabytes * 1_000_000) {
        throw CommandRefused.full(root, new IOException("less than " + megabytes + " MB usable"));
      }
    } catch (IOException failed) {
      throw CommandRefused.at(root, failed);
    }
  }

  /**
   * PostgreSQL that finds no room ends, and all that is seen of that is that it does not answer.
   */
  private boolean isFull() {
    try {
      return Files.getFileStore(root).getUsableSpace() < FULL;
    } catch (IOException unknown) {
      return false;
    }
  }

  /**
   * Does work that changes the folder: one command at a time. The lock ends with its process at the
   * latest.
   */
  <T> T locked(Supplier<T> work) {
    Path file = root.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() == null) {
          throw busy();
        }
        return work.get();
      } catch (CommandRefused refused) {
        throw WITHOUT_ROOM.contains(refused.exit()) && isFull()
            ? CommandRefused.full(root, refused)
            : refused;
      } catch (OverlappingFileLockException held) {
        throw busy();
      } finally {
        channel.close();
      }
    } catch (IOException failed) {
      throw CommandRefused.at(file, failed);
    }
  }

  private CommandRefused busy() {
    return new CommandRefused(
        ExitCode.LOCKED,
        "Another entrepot command is using "
            + root
            + ": wait until it ends, or set ENTREPOT_DATA to another folder.");
  }

  /** A password of its own for each name, made at first use, readable by the owner only. */
  String secret(String name) {
    Path file = root.resolve("secrets").resolve(name);
    Optional<String> kept = read(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    String made = random();
    writePrivately(file, made);
    return made;
  }

  static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The text of a small file, if it is there. */
  static Optional<String> read(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException failed) {
      throw CommandRefused.at(file, failed);
    }
  }

  /** Writes a file that only its owner can read; it is there whole or not at all. */
  static void writePrivately(Path file, String text) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(fresh, OWNER_ONLY);
      Files.writeString(fresh, text + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw CommandRefused.at(file, failed);
    }
  }
}
