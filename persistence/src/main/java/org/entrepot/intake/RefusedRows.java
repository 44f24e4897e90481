package org.entrepot.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.entrepot.Sql;
import org.entrepot.bundle.CsvTable;
import org.jspecify.annotations.Nullable;

/** Keeps the refused rows as they were sent. */
final class RefusedRows {

  private static final int MOST_ROWS = 1_000;
  private static final int MOST_TEXT = 1 << 20;

  private final Sql sql;
  private final long job;

  /** A COPY and a query take turns: nothing else may run while one is open. */
  private final List<SentRow> waiting = new ArrayList<>();

  private int text;

  private record RefusedPlace(int part, long line) {}

  private record SentRow(RefusedPlace place, List<String> fields) {}

  RefusedRows(Sql sql, long job) {
    this.sql = sql;
    this.job = job;
  }

  /**
   * Reads the files again that have any: few do, and the others need not carry their text along.
   */
  void keep(UploadedBundle bundle, List<BundlePart.ReadPart> read) throws IOException {
    Iterator<RefusedPlace> places =
        sql.stream(
                "refused_places",
                "select distinct part, line from refused where line > 0 order by part, line",
                row -> new RefusedPlace(row.getInt(1), row.getLong(2)))
            .iterator();
    RefusedPlace next = next(places);
    for (BundlePart.ReadPart part : read) {
      if (next != null && next.part() == part.part().number()) {
        next = keep(bundle, part.part(), next, places);
      }
    }
    flush();
  }

  /** Those of one file; the first place in a later one. */
  private @Nullable RefusedPlace keep(
      UploadedBundle bundle, BundlePart part, RefusedPlace first, Iterator<RefusedPlace> places)
      throws IOException {
    @Nullable RefusedPlace[] next = {first};
    try (CsvTable table = CsvTable.open(part.file(), bundle.open(part))) {
      table.each(
          (fields, line) -> {
            RefusedPlace wanted = next[0];
            if (wanted != null && wanted.part() == part.number() && wanted.line() == line) {
              add(new SentRow(wanted, fields));
              next[0] = next(places);
            }
          });
    }
    return next[0];
  }

  private static @Nullable RefusedPlace next(Iterator<RefusedPlace> places) {
    return places.hasNext() ? places.next() : null;
  }

  private void add(SentRow row) {
    waiting.add(row);
    text += row.fields().stream().mapToInt(String::length).sum();
    if (waiting.size() >= MOST_ROWS || text >= MOST_TEXT) {
      flush();
    }
  }

  private void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    try (CopyText copy =
        new CopyText(sql.copy("copy refused_row (job, part, line, fields) from stdin"))) {
      for (SentRow row : waiting) {
        copy.field(Long.toString(job)).field(Integer.toString(row.place().part()));
        copy.field(Long.toString(row.place().line())).fields(row.fields());
        copy.end();
      }
    } catch (IOException failed) {
      throw Sql.failed(failed);
    }
    waiting.clear();
    text = 0;
  }
}
