package org.entrepot.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.entrepot.api.TableFile;
import org.entrepot.bundle.FieldKind;
import org.jspecify.annotations.Nullable;

/**
 * Records as a table to take away, in the columns of the bundle's file: corrected, it can be
 * imported as it is.
 */
final class RecordTable {

  private final Register register;
  private final @Nullable String edition;
  private final EachEntry rows;
  private final WithdrawalColumns more;

  /** Where the records come from, one after another. */
  @FunctionalInterface
  interface EachEntry {
    void each(Consumer<RegisterRecord> consumer);
  }

  /** The table, line by line. */
  interface TableLines {
    List<String> header();

    /** What the columns hold. */
    List<FieldKind> kinds();

    void each(Consumer<List<String>> line);
  }

  /**
   * A table.
   *
   * @param more what it says of withdrawn records beside their state
   */
  RecordTable(Register register, @Nullable String edition, WithdrawalColumns more, EachEntry rows) {
    this.register = register;
    this.edition = edition;
    this.rows = rows;
    this.more = more;
  }

  /** {@code ciie-6-exhibitors}: what the file is called, without its ending. */
  static String name(Register register, @Nullable String edition) {
    return edition == null ? register.name() : edition + "-" + register.name();
  }

  private TableLines lines() {
    return register.file().spread()
        ? new SpreadLines(register, rows)
        : new RecordFileLines(register, edition, more, rows);
  }

  void csv(OutputStream out) throws IOException {
    file().csv(out);
  }

  void xlsx(OutputStream out) throws IOException {
    file().xlsx(out);
  }

  TableFile file() {
    TableLines lines = lines();
    return new TableFile(register.name(), lines.header(), lines.kinds(), lines::each);
  }
}
