package org.entrepot.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file by its declaration: every rule that a row can be judged by alone. */
class RowReader {

  private final BundleFile file;
  private final FileHeader header;
  private final Vocabulary words;
  private final RowReceiver rows;
  private final int[] positions;
  private final List<String> state;
  private final @Nullable String[] values;

  // the row that is being read
  private long line;
  private boolean broken;

  RowReader(BundleFile file, FileHeader header, Vocabulary words, RowReceiver rows) {
    this.file = file;
    this.header = header;
    this.words = words;
    this.rows = rows;
    this.positions = file.columns().stream().mapToInt(header::position).toArray();
    this.state = header.state(file);
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
      values[i] = value(file.columns().get(i), position < 0 ? null : given(fields.get(position)));
    }
    state.forEach(name -> requireEmpty(name, fields.get(header.names().indexOf(name))));
    file.checks().forEach(this::check);
    if (file.spread()) {
      spread(fields);
    } else {
      rows.row(line, broken, values);
    }
  }

  /** The bank puts a space after each comma. */
  private @Nullable String given(@Nullable String field) {
    return field == null || !file.spread() ? field : field.strip();
  }

  private @Nullable String value(Column column, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      return column.type().read(text, words, new Told(column, text));
    }
    if (column.required()) {
      refuse(column, "", "field.empty", "");
    }
    return column.otherwise();
  }

  private void requireEmpty(String name, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      broken = true;
      rows.refuse(line, name, text, file.stateProblem(name).orElseThrow(), "");
    }
  }

  /** What is said of a field. */
  private final class Told implements FieldType.FieldRemarks {

    private final Column column;
    private final String text;

    Told(Column column, String text) {
      this.column = column;
      this.text = text;
    }

    @Override
    public void is(String code, String hint) {
      refuse(column, text, code, hint);
    }

    @Override
    public void read(String code, String hint) {
      rows.notice(line, column.name(), text, code, hint);
    }
  }

  private void check(BundleFile.PairCheck check) {
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
      String text = given(fields.get(i));
      if (file.indexOf(name) < 0 && text != null && !text.isEmpty() && !text.equals("N/A")) {
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
