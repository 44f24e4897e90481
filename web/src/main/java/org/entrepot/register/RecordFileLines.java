package org.entrepot.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * A record a line. Of what is counted {@code state} says whether it is withdrawn; it is empty
 * otherwise, so that the file can be imported as it is.
 *
 * @param more what it says of withdrawn ones as well
 */
record RecordFileLines(
    Register register, @Nullable String edition, WithdrawalColumns more, RecordTable.EachEntry rows)
    implements RecordTable.TableLines {

  @Override
  public List<String> header() {
    List<String> header =
        new ArrayList<>(register.file().columns().stream().map(Column::name).toList());
    if (register.isCounted()) {
      header.add(Register.STATE);
    }
    header.addAll(more.names());
    return header;
  }

  @Override
  public List<FieldKind> kinds() {
    List<FieldKind> kinds =
        new ArrayList<>(
            register.file().columns().stream().map(each -> each.type().kind()).toList());
    kinds.addAll(Collections.nCopies(header().size() - kinds.size(), FieldKind.TEXT));
    return kinds;
  }

  @Override
  public void each(Consumer<List<String>> line) {
    rows.each(record -> line.accept(line(record)));
  }

  private List<String> line(RegisterRecord record) {
    List<String> line = new ArrayList<>();
    if (edition != null) {
      line.add(edition);
    }
    record.fields().values().forEach(value -> line.add(Objects.requireNonNullElse(value, "")));
    if (register.isCounted()) {
      line.add(record.withdrawal() == null ? "" : RecordState.WITHDRAWN.name());
    }
    line.addAll(more.of(record.withdrawal()));
    return line;
  }
}
