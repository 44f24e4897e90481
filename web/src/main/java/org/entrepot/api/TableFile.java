package org.entrepot.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to take away.
 *
 * @param name of the worksheet
 * @param header names of the columns
 * @param rows as many values each as there are columns
 */
public record TableFile(String name, List<String> header, Rows rows) {

  /** Media type of a worksheet. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Rows that a worksheet of the format can have, the header being one. */
  private static final int MOST_ROWS = 1_048_575;

  /** Where the rows come from, one after another. */
  @FunctionalInterface
  public interface Rows {
    void each(Consumer<List<String>> consumer);
  }

  public TableFile {
    header = List.copyOf(header);
  }

  /** As CSV in UTF-8. */
  public void csv(OutputStream out) throws IOException {
    CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8));
    csv.writeRecord(header);
    rows.each(csv::writeRecord);
    csv.flush();
  }

  /**
   * As a worksheet. Every cell is text, so that codes keep their zeros and nothing is a formula.
   */
  public void xlsx(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Entrepot", "1.0");
    Worksheet sheet = workbook.newWorksheet(name);
    fill(sheet, 0, header);
    sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
    sheet.freezePane(0, 1);
    int[] line = {0};
    rows.each(
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
