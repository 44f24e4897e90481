package org.entrepot.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file by its declaration: every rule that a row can be judged by alone. */
class RowReader {

  private final BundleFile file;
  private final Header header;
  private final Vocabulary words;
  private final Rows rows;
  private final int[] positions;
  private final @Nullable String[] values;

  // the row that is being read
  private long line;
  private boolean broken;

  RowReader(BundleFile file, Header header, Vocabulary words, Rows rows) {
    this.file = file;
    this.header = header;
    this.words = words;
    this.rows = rows;
    this.positions = file.columns().stream().mapToInt(header::position).toArray();
    this.values = new String[file.columns().size()];
  }

  void read(long startingLine, List<@Nullable String> fields) {
    line = startingLine;
    broken = false;
    if (!header.fits(fields)) {
      rows.refuse(
          line,
          null,
          Integer.toString(fields.size()),
          "row.fields",
          Integer.toString(header.width()));
      return;
    }
    for (int i = 0; i < file.named().size(); i++) {
      int position = positions[i];
      values[i] = value(file.columns().get(i), position < 0 ? null : fields.get(position));
    }
    file.checks().forEach(this::check);
    if (file.spread()) {
      spread(fields);
    } else {
      rows.row(line, broken, values);
    }
  }

  private @Nullable String value(Column column, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      return column.type().read(text, words, (code, hint) -> refuse(column, text, code, hint));
    }
    if (column.required()) {
      refuse(column, "", "field.empty", "");
    }
    return column.otherwise();
  }

  private void check(BundleFile.Check check) {
    String first = values[file.indexOf(check.first())];
    String second = values[file.indexOf(check.column())];
    if (first != null && second != null && !check.holds().test(first, second)) {
      refuse(file.columns().get(file.indexOf(check.column())), second, check.code(), first);
    }
  }

  /** A row for each further column: its header and its field, unless that is empty or N/A. */
  private void spread(List<String> fields) {
    int last = file.columns().size() - 1;
    Column field = file.columns().get(last);
    for (int i = 0; i < header.names().size(); i++) {
      String name = header.names().get(i);
      String text = fields.get(i);
      if (file.indexOf(name) < 0 && !text.isBlank() && !text.equals("N/A")) {
        Column named = Column.optional(name, field.type());
        values[last - 1] = name;
        values[last] = value(named, text);
        rows.row(line, broken, values);
      }
    }
  }

  private void refuse(Column column, String text, String code, String hint) {
    broken = true;
    rows.refuse(line, column.name(), text, code, hint);
  }
}
