package org.entrepot.bundle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what others refer to first; before all the rates, which say what currencies there are. */
final class FileOrder {

  private FileOrder() {}

  static List<BundleFile> of(Iterable<BundleFile> files) {
    List<BundleFile> waiting = new ArrayList<>();
    files.forEach(waiting::add);
    waiting.sort(
        Comparator.comparing(BundleFile::spread).reversed().thenComparing(BundleFile::name));
    List<BundleFile> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      BundleFile next =
          waiting.stream()
              .filter(file -> waiting.stream().noneMatch(other -> refers(file, other)))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("files that refer to each other"));
      waiting.remove(next);
      ordered.add(next);
    }
    return List.copyOf(ordered);
  }

  private static boolean refers(BundleFile file, BundleFile other) {
    return file.columns().stream().anyMatch(column -> other.name().equals(column.refersTo()));
  }
}
