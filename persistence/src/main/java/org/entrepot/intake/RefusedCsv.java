package org.entrepot.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entrepot.Problem;
import org.entrepot.Sql;
import org.jspecify.annotations.Nullable;

/** Writes the refused rows of an import so that they can be mended and sent again. */
final class RefusedCsv {

  private static final String ROWS =
      """
      select w.fields, f.refusals from refused_row w
      cross join lateral (
        select array_agg(array[r.field, r.value, r.code, r.hint] order by r.n) as refusals
        from refusal r where r.job = w.job and r.part = w.part and r.line = w.line) f
      where w.job = %s and w.part = %s order by w.line
      """;

  private final Sql sql;
  private final long job;
  private final Locale language;

  RefusedCsv(Sql sql, long job, Locale language) {
    this.sql = sql;
    this.job = job;
    this.language = language;
  }

  private record FileToMend(int part, List<String> header) {}

  private record RowToMend(List<String> fields, List<List<String>> refusals) {}

  /**
   * Writes them.
   *
   * @param name of one file, or null for all
   */
  void write(@Nullable String name, Writer out) throws IOException {
    List<FileToMend> files =
        sql.list(
            "select part, header from import_file f where job = ? and exists"
                + " (select from refused_row r where r.job = f.job and r.part = f.part)"
                + " and (? or name = ?) order by part",
            row -> new FileToMend(row.getInt(1), List.of((String[]) row.getArray(2).getArray())),
            job,
            name == null,
            name == null ? "" : name);
    CsvWriter csv = CsvWriter.builder().build(out);
    boolean first = true;
    for (FileToMend file : files) {
      if (!first) {
        csv.flush();
        out.write("\r\n");
      }
      first = false;
      csv.writeRecord(with(file.header(), file.header().size(), "code", "message"));
      rows(file).forEach(row -> csv.writeRecord(line(row, file.header().size())));
    }
    csv.flush();
  }

  private Stream<RowToMend> rows(FileToMend file) {
    return sql.stream(
        "refused_rows_" + file.part(),
        ROWS.formatted(job, file.part()),
        row ->
            new RowToMend(
                List.of((String[]) row.getArray(1).getArray()),
                Arrays.stream((String[][]) row.getArray(2).getArray()).map(List::of).toList()));
  }

  private List<String> line(RowToMend row, int width) {
    List<String> codes = new ArrayList<>();
    List<String> messages = new ArrayList<>();
    for (List<String> refusal : row.refusals()) {
      codes.add(refusal.get(2));
      messages.add(
          Problem.message(
              refusal.get(2), language, refusal.get(1), refusal.get(0), refusal.get(3)));
    }
    return with(row.fields(), width, String.join(";", codes), String.join(between(), messages));
  }

  /** Chinese sentences follow each other without a space. */
  private String between() {
    return language.getLanguage().equals("zh") ? "" : " ";
  }

  /**
   * A row of another width is brought to the header's, so that the new columns stand where they
   * say, and those of an earlier refusal are gone.
   */
  private static List<String> with(List<String> fields, int width, String code, String message) {
    List<String> all = new ArrayList<>(fields.subList(0, Math.min(fields.size(), width)));
    while (all.size() < width) {
      all.add("");
    }
    all.add(code);
    all.add(message);
    return all;
  }
}
