package org.entrepot.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.entrepot.api.TableFile;
import org.entrepot.job.Column;
import org.jspecify.annotations.Nullable;

/**
 * Entries as a table to take away, in the columns of the bundle's file: corrected, it can be
 * imported as it is.
 */
final class EntryTable {

  private final Register register;
  private final @Nullable String edition;
  private final Rows rows;

  /** Where the entries come from, one after another. */
  @FunctionalInterface
  interface Rows {
    void each(Consumer<Entry> consumer);
  }

  EntryTable(Register register, @Nullable String edition, Rows rows) {
    this.register = register;
    this.edition = edition;
    this.rows = rows;
  }

  /** {@code ciie-6-exhibitors}: what the file is called, without its ending. */
  static String name(Register register, @Nullable String edition) {
    return edition == null ? register.name() : edition + "-" + register.name();
  }

  private List<String> header() {
    List<String> header = new ArrayList<>();
    if (edition != null) {
      header.add("edition");
    }
    register.columns().stream().map(Column::name).forEach(header::add);
    return header;
  }

  private List<String> row(Entry entry) {
    List<String> row = new ArrayList<>();
    if (edition != null) {
      row.add(edition);
    }
    entry.fields().values().forEach(value -> row.add(Objects.requireNonNullElse(value, "")));
    return row;
  }

  void csv(OutputStream out) throws IOException {
    file().csv(out);
  }

  void xlsx(OutputStream out) throws IOException {
    file().xlsx(out);
  }

  private TableFile file() {
    return new TableFile(
        register.name(), header(), consumer -> rows.each(entry -> consumer.accept(row(entry))));
  }
}
