package org.entrepot.bundle;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
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
 * @param state columns that no file fills, since verbs alone move them; or null
 * @param aliases what whoever publishes such files calls them: {@code eurofxref.csv}
 * @param names the columns with what a record is called; null where it has no name of its own
 * @param between the columns with the companies that it is between; null where there are no two
 * @param heading under which lists of registers have it
 * @param alone a column that no two records of an edition have alike while both count; or null
 */
public record BundleFile(
    String name,
    String record,
    int key,
    List<Column> columns,
    List<PairCheck> checks,
    boolean spread,
    @Nullable String vintage,
    boolean deletable,
    Counting counting,
    @Nullable StateColumns state,
    List<String> aliases,
    @Nullable NameColumns names,
    @Nullable BetweenColumns between,
    RegisterHeading heading,
    @Nullable String alone) {

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
  public record PairCheck(
      String first, String column, String code, BiPredicate<String, String> holds) {}

  public BundleFile {
    columns = List.copyOf(columns);
    checks = List.copyOf(checks);
    aliases = List.copyOf(aliases);
  }

  public static BundleFile of(String name, String record, int key, Column... columns) {
    return new FileDraft(name, record, key, List.of(columns)).file();
  }

  /** The file's own name in a path, as systems of either slash write it. */
  public static String base(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  public BundleFile check(PairCheck... more) {
    return with(draft -> draft.checks = List.of(more));
  }

  /** This file with the last two columns spread over the header. */
  public BundleFile spreading() {
    return with(draft -> draft.spread = true);
  }

  /**
   * This file with records that stay: a revised one has another value in this column of the key.
   */
  public BundleFile inVintages(String column) {
    return with(draft -> draft.vintage = column);
  }

  /** This file with records that may be deleted. */
  public BundleFile deleting() {
    return with(draft -> draft.deletable = true);
  }

  /** This file with records that stand in the ledger. */
  public BundleFile counted(Counting when) {
    return with(
        draft -> {
          draft.counting = when;
          draft.state = StateColumns.WITHDRAWAL;
        });
  }

  /** This file with records whose state verbs alone move. */
  public BundleFile moved(StateColumns by) {
    return with(draft -> draft.state = by);
  }

  /** This file, also by these names. */
  public BundleFile alsoCalled(String... names) {
    return with(draft -> draft.aliases = List.of(names));
  }

  /** This file with what its records are called in these columns: in English and their own. */
  public BundleFile named(String en, String own) {
    return with(draft -> draft.names = new NameColumns(en, own, false));
  }

  /** This file with records that go from the company in one column to that in another. */
  public BundleFile between(String from, String to) {
    return with(draft -> draft.between = new BetweenColumns(from, to));
  }

  /** This file in that part of the list of registers. */
  public BundleFile under(RegisterHeading heading) {
    return with(draft -> draft.heading = heading);
  }

  /** This file with no two records of an edition that count and have this column alike. */
  public BundleFile aloneBy(String column) {
    return with(draft -> draft.alone = column);
  }

  private BundleFile with(Consumer<FileDraft> change) {
    FileDraft draft = new FileDraft(this);
    change.accept(draft);
    return draft.file();
  }

  /** Whether a file of this name, without its folder, is one of these. */
  public boolean isCalled(String base) {
    return name.equals(base) || aliases.contains(base);
  }

  /** Whether its records stand in the ledger: such a record is withdrawn, never deleted. */
  public boolean isCounted() {
    return counting != Counting.NEVER;
  }

  /** Names of the columns that verbs alone move. */
  public List<String> stateColumns() {
    return state == null ? List.of() : state.names();
  }

  /** What is wrong with filling such a column, as a code; empty of any other column. */
  public Optional<String> stateProblem(String column) {
    return state != null && state.names().contains(column)
        ? Optional.of(state.problem())
        : Optional.empty();
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
