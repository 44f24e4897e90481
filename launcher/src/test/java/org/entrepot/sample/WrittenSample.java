package org.entrepot.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sample on disk, read back as a stranger would: by file names and columns only. */
final class WrittenSample {

  /** A row and where it stands. */
  record Row(String place, Map<String, String> fields) {

    String get(String column) {
      return fields.getOrDefault(column, "");
    }

    /** A code that is unique in its edition only. */
    String in(String column) {
      return get("edition") + "/" + get(column);
    }
  }

  private final List<Path> bundles;
  private final Map<String, List<Row>> files = new LinkedHashMap<>();

  private WrittenSample(List<Path> bundles) throws IOException {
    this.bundles = bundles;
    for (Path bundle : bundles) {
      try (var found = Files.list(bundle)) {
        for (Path file : found.sorted().toList()) {
          read(bundle, file);
        }
      }
    }
  }

  static WrittenSample write(Path folder, long seed, int scale) throws IOException {
    return new WrittenSample(new SampleBundles(seed, scale).writeTo(folder));
  }

  private void read(Path bundle, Path file) throws IOException {
    List<Row> rows =
        files.computeIfAbsent(String.valueOf(file.getFileName()), name -> new ArrayList<>());
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file, UTF_8)) {
      for (NamedCsvRecord row : reader) {
        rows.add(
            new Row(
                bundle.getFileName() + "/" + file.getFileName() + ":" + row.getStartingLineNumber(),
                row.getFieldsAsMap()));
      }
    }
  }

  List<Path> bundles() {
    return bundles;
  }

  /** All rows of the files with this name, in the order of import. */
  List<Row> rows(String file) {
    return files.getOrDefault(file, List.of());
  }

  List<Row> rows(String file, String edition) {
    return rows(file).stream().filter(row -> row.get("edition").equals(edition)).toList();
  }

  /** Those that count: not the represented ones. */
  List<Row> exhibitors(String edition) {
    return rows("exhibitors.csv", edition).stream()
        .filter(row -> !row.get("role").equals("REPRESENTED"))
        .toList();
  }
}
