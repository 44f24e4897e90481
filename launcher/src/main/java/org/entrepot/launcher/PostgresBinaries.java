package org.entrepot.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once into the data folder from the jar that was built in. */
final class PostgresBinaries {

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  static PostgresBinaries in(Path pgsql) {
    return new PostgresBinaries(pgsql.resolve(BuiltVersions.POSTGRESQL));
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  boolean unpacked() {
    return Files.isDirectory(folder);
  }

  /** Unpacks beside the place and moves there at the end, so half of it is never used. */
  void unpack() {
    Path fresh = folder.resolveSibling(BuiltVersions.POSTGRESQL + ".new");
    FolderTrees.delete(fresh);
    String archive = archive();
    try (InputStream packed = getClass().getResourceAsStream("/" + archive)) {
      if (packed == null) {
        throw new CommandRefused(
            ExitCode.BUILD,
            "There is no PostgreSQL for this platform in the build ("
                + archive
                + "): set ENTREPOT_DB_URL to a PostgreSQL 15 or newer, or build on this platform.");
      }
      TarArchiveInputStream tar =
          new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)));
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        extract(tar, entry, fresh);
      }
      Files.move(fresh, folder);
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }

  private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
      throws IOException {
    Path target = into.resolve(entry.getName()).normalize();
    if (!target.startsWith(into)) {
      throw new IOException("outside the archive's folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(into.relativize(target).getNameCount() > 1 ? parent(target) : into);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean executable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static Path parent(Path path) {
    Path parent = path.getParent();
    return parent == null ? path : parent;
  }

  private static String archive() {
    boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    boolean arm = System.getProperty("os.arch", "").equals("aarch64");
    boolean alpine = Files.exists(Path.of("/etc/alpine-release"));
    String system = mac ? "darwin" : "linux";
    String processor = arm ? "arm_64" : "x86_64";
    return "postgres-" + system + "-" + processor + (alpine ? "-alpine_linux" : "") + ".txz";
  }
}
