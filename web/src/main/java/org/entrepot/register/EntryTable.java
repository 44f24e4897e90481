package org.entrepot.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Entries as a table to take away, in the columns of the bundle's file: corrected, it can be
 * imported as it is.
 */
final class EntryTable {

  /** Rows that a worksheet of the format can have, the header being one. */
  private static final int MOST_ROWS = 1_048_575;

  private final Register register;
  private final @Nullable String edition;
  private final Rows rows;

  /** Where the entries come from, one after another. */
  @FunctionalInterface
  interface Rows {
    void each(Consumer<Entry> consumer);
  }

  /** The table, line by line. */
  interface Lines {
    List<String> header();

    void each(Consumer<List<String>> line);
  }

  EntryTable(Register register, @Nullable String edition, Rows rows) {
    this.register = register;
    this.edition = edition;
    this.rows = rows;
  }

  /** {@code ciie-6-exhibitors}: what the file is called, without its ending. */
  static String name(Register register, @Nullable String edition) {
    return edition == null ? register.name() : edition + "-" + register.name();
  }

  private Lines lines() {
    return register.file().spread()
        ? new SpreadLines(register, rows)
        : new EntryLines(register, edition, rows);
  }

  void csv(OutputStream out) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8));
    Lines lines = lines();
    csv.writeRecord(lines.header());
    lines.each(csv::writeRecord);
    csv.flush();
  }

  /** Every cell is text, so that codes keep their zeros and nothing is a formula. */
  void xlsx(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Entrepot", "1.0");
    Worksheet sheet = workbook.newWorksheet(register.name());
    Lines lines = lines();
    List<String> header = lines.header();
    fill(sheet, 0, header);
    sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int[] line = {0};
    lines.each(
        row -> {
          line[0]++;
          if (line[0] <= MOST_ROWS) {
            fill(sheet, line[0], row);
          }
        });
    workbook.finish();
  }

  private static void fill(Worksheet sheet, int line, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      sheet.inlineString(line, i, values.get(i));
    }
  }
}
