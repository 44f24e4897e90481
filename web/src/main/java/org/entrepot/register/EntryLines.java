package org.entrepot.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/** An entry a line. */
record EntryLines(
    Register register, @Nullable String edition, boolean withState, EntryTable.EachEntry rows)
    implements EntryTable.Lines {

  private static final List<String> STATE =
      List.of("state", "withdrawn_at", "withdrawn_by", "withdrawn_because");

  @Override
  public List<String> header() {
    List<String> header =
        new ArrayList<>(register.file().columns().stream().map(Column::name).toList());
    if (withState) {
      header.addAll(STATE);
    }
    return header;
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
    if (withState) {
      line.addAll(state(entry));
    }
    return line;
  }

  private static List<String> state(Entry entry) {
    Withdrawal withdrawal = entry.withdrawal();
    String state = entry.state() == null ? "" : entry.state().name();
    return withdrawal == null
        ? List.of(state, "", "", "")
        : List.of(state, withdrawal.at().toString(), withdrawal.by(), withdrawal.because());
  }
}
