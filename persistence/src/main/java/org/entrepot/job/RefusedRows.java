package org.entrepot.job;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps the refused rows as they were sent. */
final class RefusedRows {

  private final Sql sql;
  private final long job;

  RefusedRows(Sql sql, long job) {
    this.sql = sql;
    this.job = job;
  }

  /**
   * Reads the files again that have any: few do, and the others need not carry their text along.
   */
  void keep(Bundle bundle, List<Part.Read> read) throws IOException {
    for (Part.Read part : read) {
      int number = part.part().number();
      Set<Long> lines =
          new HashSet<>(
              sql.list(
                  "select distinct line from refused where line > 0 and part = ?",
                  row -> row.getLong(1),
                  number));
      if (!lines.isEmpty()) {
        keep(bundle, part.part(), lines);
      }
    }
  }

  private void keep(Bundle bundle, Part part, Set<Long> lines) throws IOException {
    try (CsvTable table = CsvTable.open(part.file(), bundle.open(part));
        CopyText copy =
            new CopyText(sql.copy("copy refused_row (job, part, line, fields) from stdin"))) {
      table.each(
          (fields, line) -> {
            if (lines.contains(line)) {
              copy.field(Long.toString(job)).field(Integer.toString(part.number()));
              copy.field(Long.toString(line)).fields(fields);
              end(copy);
            }
          });
    }
  }

  private static void end(CopyText copy) {
    try {
      copy.end();
    } catch (IOException failed) {
      throw Sql.failed(failed);
    }
  }
}
