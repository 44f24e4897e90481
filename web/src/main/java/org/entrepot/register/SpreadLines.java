package org.entrepot.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entrepot.bundle.Column;

/**
 * Entries that stand in the header and the fields of one line, as in the file that they came with:
 * a column for each name that any of them has. They are read twice, so that none is kept.
 */
final class SpreadLines implements EntryTable.Lines {

  private static final String NONE = "N/A";

  private final Register register;
  private final EntryTable.EachEntry rows;
  private final List<String> named;
  private final List<String> spread;

  SpreadLines(Register register, EntryTable.EachEntry rows) {
    this.register = register;
    this.rows = rows;
    this.named = register.file().named().stream().map(Column::name).toList();
    TreeSet<String> names = new TreeSet<>();
    rows.each(entry -> names.add(field(entry, named.size())));
    this.spread = List.copyOf(names);
  }

  @Override
  public List<String> header() {
    List<String> header = new ArrayList<>(named);
    header.addAll(spread);
    return header;
  }

  @Override
  public void each(Consumer<List<String>> line) {
    SpreadLine last = new SpreadLine();
    rows.each(
        entry -> {
          List<String> names = named.stream().map(name -> text(entry, name)).toList();
          if (!names.equals(last.names)) {
            last.write(line);
            last.names = names;
          }
          last.values.put(field(entry, named.size()), field(entry, named.size() + 1));
        });
    last.write(line);
  }

  private String field(Entry entry, int column) {
    return text(entry, register.columns().get(column).name());
  }

  private static String text(Entry entry, String column) {
    return Objects.requireNonNullElse(entry.fields().get(column), "");
  }

  /** The line that is being put together. */
  private final class SpreadLine {

    private List<String> names = List.of();
    private final Map<String, String> values = new TreeMap<>();

    void write(Consumer<List<String>> to) {
      if (!values.isEmpty()) {
        List<String> line = new ArrayList<>(names);
        spread.forEach(name -> line.add(values.getOrDefault(name, NONE)));
        to.accept(line);
        values.clear();
      }
    }
  }
}
