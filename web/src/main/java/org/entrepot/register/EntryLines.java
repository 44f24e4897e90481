package org.entrepot.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/** An entry a line. */
record EntryLines(Register register, @Nullable String edition, EntryTable.Rows rows)
    implements EntryTable.Lines {

  @Override
  public List<String> header() {
    return register.file().columns().stream().map(Column::name).toList();
  }

  @Override
  public void each(Consumer<List<String>> line) {
    rows.each(entry -> line.accept(line(entry)));
  }

  private List<String> line(Entry entry) {
    List<String> line = new ArrayList<>();
    if (edition != null) {
      line.add(edition);
    }
    entry.fields().values().forEach(value -> line.add(Objects.requireNonNullElse(value, "")));
    return line;
  }
}
