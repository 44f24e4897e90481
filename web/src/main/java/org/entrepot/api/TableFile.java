package org.entrepot.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.entrepot.bundle.FieldKind;

/**
 * A table to take away.
 *
 * @param name of the worksheet
 * @param header names of the columns
 * @param kinds what a worksheet writes as a number or a day, column by column
 * @param rows as many values each as there are columns
 */
public record TableFile(String name, List<String> header, List<FieldKind> kinds, TableRows rows) {

  /** Media type of a worksheet. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Rows that a worksheet of the format can have, the header being one. */
  private static final int MOST_ROWS = 1_048_575;

  private static final int ROWS_IN_MEMORY = 1_000;

  /** Where the rows come from, one after another. */
  @FunctionalInterface
  public interface TableRows {
    void each(Consumer<List<String>> consumer);
  }

  public TableFile {
    header = List.copyOf(header);
    kinds = List.copyOf(kinds);
  }

  /** Of texts alone. */
  public TableFile(String name, List<String> header, TableRows rows) {
    this(name, header, Collections.nCopies(header.size(), FieldKind.TEXT), rows);
  }

  /** Of numbers and days, which are named by their columns, and texts. */
  public static TableFile of(
      String name, List<String> header, Set<String> numbers, Set<String> days, TableRows rows) {
    List<FieldKind> kinds = new ArrayList<>();
    for (String column : header) {
      FieldKind other = days.contains(column) ? FieldKind.DATE : FieldKind.TEXT;
      kinds.add(numbers.contains(column) ? FieldKind.NUMBER : other);
    }
    return new TableFile(name, header, kinds, rows);
  }

  /** As CSV in UTF-8. */
  public void csv(OutputStream out) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8));
    csv.writeRecord(header);
    rows.each(csv::writeRecord);
    csv.flush();
  }

  /**
   * As a worksheet. Numbers and days are such; every other cell is text, so that codes keep their
   * zeros and nothing is a formula. A thousand rows at a time are in memory; the file lies on the
   * disk until it is whole.
   */
  public void xlsx(OutputStream out) throws IOException {
    Path whole = Files.createTempFile("entrepot-", ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(whole)) {
        write(file);
      }
      SheetExtent.drop(whole, out);
    } finally {
      Files.delete(whole);
    }
  }

  private void write(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Entrepot", "1.0");
    Worksheet sheet = workbook.newWorksheet(name);
    TypedCells cells = new TypedCells(sheet, kinds);
    cells.head(header);
    sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int[] line = {0};
    rows.each(
        row -> {
          line[0]++;
          if (line[0] <= MOST_ROWS) {
            cells.fill(line[0], row);
          }
          if (line[0] % ROWS_IN_MEMORY == 0) {
            flush(sheet);
          }
        });
    workbook.finish();
  }

  private static void flush(Worksheet sheet) {
    try {
      sheet.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
