package org.entrepot.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a person names to be imported: a CSV file, a zip, a folder of CSV files, or of bundles. */
final class NamedBundles {

  private NamedBundles() {}

  /** The bundles in a place, in the order of their names. */
  static List<Path> in(Path place) {
    if (!Files.exists(place)) {
      throw new CommandRefused(
          ExitCode.USAGE, "There is no " + place + ": name a file or a folder.");
    }
    if (!Files.isDirectory(place)) {
      if (!isCsv(place) && !isZip(place)) {
        throw new CommandRefused(
            ExitCode.USAGE,
            place + " is neither a CSV file nor a zip of such: name one that is, or a folder.");
      }
      return List.of(place);
    }
    if (hasCsv(place)) {
      return List.of(place);
    }
    List<Path> bundles =
        list(place).stream()
            .filter(path -> Files.isDirectory(path) ? hasCsv(path) : isZip(path))
            .toList();
    if (bundles.isEmpty()) {
      throw new CommandRefused(
          ExitCode.USAGE,
          "There is nothing to import in "
              + place
              + ", neither CSV files nor zips, nor folders of CSV files: name a folder that has"
              + " some.");
    }
    return bundles;
  }

  private static boolean hasCsv(Path folder) {
    return list(folder).stream().anyMatch(NamedBundles::isCsv);
  }

  static boolean isCsv(Path path) {
    return name(path).endsWith(".csv") && !Files.isDirectory(path);
  }

  static boolean isZip(Path path) {
    return name(path).endsWith(".zip");
  }

  /** Packs the CSV files of a folder. */
  static Path zip(Path folder, Path target) {
    try (OutputStream file = Files.newOutputStream(target);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (Path path : list(folder)) {
        if (isCsv(path)) {
          zip.putNextEntry(new ZipEntry(String.valueOf(path.getFileName())));
          Files.copy(path, zip);
          zip.closeEntry();
        }
      }
      return target;
    } catch (IOException failed) {
      throw CommandRefused.at(target, failed);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    } catch (IOException failed) {
      throw CommandRefused.at(folder, failed);
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }
}
