package org.entrepot.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.entrepot.bundle.FieldKind;

/** Writes texts into a worksheet as what they are: numbers, days or texts. */
record TypedCells(Worksheet sheet, List<FieldKind> kinds) {

  /** A spreadsheet keeps no more digits of a number. */
  private static final int DIGITS = 15;

  /** Its first day: it counts days from there. */
  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

  private static final int DAY_WIDTH = 12;
  private static final int NUMBER_WIDTH = 18;
  private static final int TEXT_WIDTH = 24;

  /** The names of the columns, and how wide those are. */
  void head(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      sheet.inlineString(0, i, names.get(i));
      int width =
          switch (kinds.get(i)) {
            case DATE -> DAY_WIDTH;
            case NUMBER -> NUMBER_WIDTH;
            case TEXT, ECONOMY, CURRENCY -> TEXT_WIDTH;
          };
      sheet.width(i, Math.max(width, names.get(i).length() + 2));
    }
  }

  void fill(int line, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        write(line, i, values.get(i));
      }
    }
  }

  private void write(int line, int column, String value) {
    try {
      switch (kinds.get(column)) {
        case NUMBER -> number(line, column, new BigDecimal(value));
        case DATE -> day(line, column, LocalDate.parse(value));
        case TEXT, ECONOMY, CURRENCY -> sheet.inlineString(line, column, value);
      }
    } catch (NumberFormatException | DateTimeException otherwise) {
      sheet.inlineString(line, column, value);
    }
  }

  private void number(int line, int column, BigDecimal value) {
    if (value.precision() > DIGITS) {
      sheet.inlineString(line, column, value.toPlainString());
    } else {
      sheet.value(line, column, value);
    }
  }

  private void day(int line, int column, LocalDate value) {
    if (value.isBefore(FIRST)) {
      sheet.inlineString(line, column, value.toString());
    } else {
      sheet.value(line, column, value);
      sheet.style(line, column).format("yyyy-mm-dd").set();
    }
  }
}
