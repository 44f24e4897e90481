package org.entrepot.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.entrepot.api.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * Entries as a table to take away, in the columns of the bundle's file: corrected, it can be
 * imported as it is.
 */
final class EntryTable {

  private final Register register;
  private final @Nullable String edition;
  private final EachEntry rows;
  private final boolean withState;

  /** Where the entries come from, one after another. */
  @FunctionalInterface
  interface EachEntry {
    void each(Consumer<Entry> consumer);
  }

  /** The table, line by line. */
  interface Lines {
    List<String> header();

    void each(Consumer<List<String>> line);
  }

  EntryTable(Register register, @Nullable String edition, EachEntry rows) {
    this(register, edition, false, rows);
  }

  /**
   * A table.
   *
   * @param withState whether it says what each record comes to, in columns that no import takes
   */
  EntryTable(Register register, @Nullable String edition, boolean withState, EachEntry rows) {
    this.register = register;
    this.edition = edition;
    this.rows = rows;
    this.withState = withState;
  }

  /** {@code ciie-6-exhibitors}: what the file is called, without its ending. */
  static String name(Register register, @Nullable String edition) {
    return edition == null ? register.name() : edition + "-" + register.name();
  }

  private Lines lines() {
    return register.file().spread()
        ? new SpreadLines(register, rows)
        : new EntryLines(register, edition, withState, rows);
  }

  void csv(OutputStream out) throws IOException {
    file().csv(out);
  }

  void xlsx(OutputStream out) throws IOException {
    file().xlsx(out);
  }

  TableFile file() {
    Lines lines = lines();
    return new TableFile(register.name(), lines.header(), lines::each);
  }
}
