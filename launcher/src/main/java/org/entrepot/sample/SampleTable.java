package org.entrepot.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A CSV file of a bundle, written row by row: UTF-8, commas, CRLF as in RFC 4180. */
final class SampleTable implements Closeable {

  private final CsvWriter writer;

  private SampleTable(CsvWriter writer) {
    this.writer = writer;
  }

  /** Begins {@code NAME.csv}; the columns are separated by spaces. */
  static SampleTable begin(Path bundle, String name, String columns) throws IOException {
    Files.createDirectories(bundle);
    CsvWriter writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(bundle.resolve(name + ".csv"), UTF_8);
    writer.writeRecord(columns.split(" ", -1));
    return new SampleTable(writer);
  }

  /** Writes {@code NAME.csv} whole, or no file where there are no rows. */
  static void write(Path bundle, String name, String columns, List<String[]> rows)
      throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    try (SampleTable table = begin(bundle, name, columns)) {
      rows.forEach(table::row);
    }
  }

  void row(String... fields) {
    writer.writeRecord(fields);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
