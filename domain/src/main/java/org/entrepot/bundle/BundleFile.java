package org.entrepot.bundle;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A file of the bundle: its columns, and what of a row can be judged by itself. Each concept
 * produces its own; whatever needs the records is judged in the database.
 *
 * @param name {@code deals.csv}
 * @param record what a row is: {@code deal}; the column of that name has its code
 * @param key how many of the first columns name the record
 * @param checks what must hold between the fields of a row
 * @param spread whether the last two columns are the header and the fields of any further columns,
 *     as in the European Central Bank's file
 * @param vintage the column of the key that tells vintages apart, where what was published stays
 *     and a revised record is another one; else null
 * @param deletable whether a record may be deleted: nothing counts it and nothing refers to it
 * @param counting whether records stand in the ledger, and are withdrawn in place of deleted
 */
public record BundleFile(
    String name,
    String record,
    int key,
    List<Column> columns,
    List<Check> checks,
    boolean spread,
    @Nullable String vintage,
    boolean deletable,
    Counting counting) {

  /** Whether the records of a file stand in the ledger. */
  public enum Counting {
    NEVER,
    ALWAYS,
    /** Once there is a rate to convert them at; till then they wait. */
    WITH_RATE
  }

  /**
   * What must hold between two fields of a row, where both are given.
   *
   * @param column the second of them, which is to blame
   */
  public record Check(
      String first, String column, String code, BiPredicate<String, String> holds) {}

  public BundleFile {
    columns = List.copyOf(columns);
    checks = List.copyOf(checks);
  }

  public static BundleFile of(String name, String record, int key, Column... columns) {
    return new BundleFile(
        name, record, key, List.of(columns), List.of(), false, null, false, Counting.NEVER);
  }

  /** The file's own name in a path, as systems of either slash write it. */
  public static String base(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  public BundleFile check(Check... more) {
    return new BundleFile(
        name, record, key, columns, List.of(more), spread, vintage, deletable, counting);
  }

  /** The same with the last two columns spread over the header. */
  public BundleFile spreading() {
    return new BundleFile(name, record, key, columns, checks, true, vintage, deletable, counting);
  }

  /** The same with records that stay: a revised one has another value in this column of the key. */
  public BundleFile inVintages(String column) {
    return new BundleFile(name, record, key, columns, checks, spread, column, deletable, counting);
  }

  /** The same with records that may be deleted. */
  public BundleFile deleting() {
    return new BundleFile(name, record, key, columns, checks, spread, vintage, true, counting);
  }

  /** The same with records that stand in the ledger. */
  public BundleFile counted(Counting when) {
    return new BundleFile(name, record, key, columns, checks, spread, vintage, deletable, when);
  }

  /** Whether its records stand in the ledger: such a record is withdrawn, never deleted. */
  public boolean isCounted() {
    return counting != Counting.NEVER;
  }

  /** Whether a column of this name would say what only withdrawing and reinstating changes. */
  public boolean isState(String column) {
    return isCounted() && (column.equals("state") || column.startsWith("withdrawn"));
  }

  /** The columns with the code of a record of that file. */
  public List<Column> referringTo(BundleFile other) {
    return columns.stream()
        .filter(
            column -> column.own() ? name.equals(other.name) : other.name.equals(column.refersTo()))
        .toList();
  }

  public List<Column> keyColumns() {
    return columns.subList(0, key);
  }

  public Optional<Column> column(String wanted) {
    return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
  }

  /** The columns whose names a header may have. */
  public List<Column> named() {
    return spread ? columns.subList(0, columns.size() - 2) : columns;
  }

  int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }
}
