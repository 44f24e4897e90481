package org.entrepot.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;

/**
 * Records that stand in the header and the fields of one line, as in the file that they came with:
 * a column for each name that any of them has. They are read twice, so that none is kept.
 */
final class SpreadLines implements RecordTable.TableLines {

  private static final String NONE = "N/A";

  private final Register register;
  private final RecordTable.EachEntry rows;
  private final List<String> named;
  private final List<String> spread;

  SpreadLines(Register register, RecordTable.EachEntry rows) {
    this.register = register;
    this.rows = rows;
    this.named = register.file().named().stream().map(Column::name).toList();
    TreeSet<String> names = new TreeSet<>();
    rows.each(record -> names.add(field(record, named.size())));
    this.spread = List.copyOf(names);
  }

  @Override
  public List<String> header() {
    List<String> header = new ArrayList<>(named);
    header.addAll(spread);
    return header;
  }

  @Override
  public List<FieldKind> kinds() {
    List<Column> columns = register.file().columns();
    List<FieldKind> kinds =
        new ArrayList<>(register.file().named().stream().map(each -> each.type().kind()).toList());
    FieldKind values = columns.get(columns.size() - 1).type().kind();
    kinds.addAll(Collections.nCopies(spread.size(), values));
    return kinds;
  }

  @Override
  public void each(Consumer<List<String>> line) {
    SpreadLine last = new SpreadLine();
    rows.each(
        record -> {
          List<String> names = named.stream().map(name -> text(record, name)).toList();
          if (!names.equals(last.names)) {
            last.write(line);
            last.names = names;
          }
          last.values.put(field(record, named.size()), field(record, named.size() + 1));
        });
    last.write(line);
  }

  private String field(RegisterRecord record, int column) {
    return text(record, register.columns().get(column).name());
  }

  private static String text(RegisterRecord record, String column) {
    return Objects.requireNonNullElse(record.fields().get(column), "");
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
