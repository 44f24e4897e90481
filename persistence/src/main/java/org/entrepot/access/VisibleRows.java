package org.entrepot.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A visibility as a condition on one table. Where the table has no column for what it is limited
 * by, no row of it is to be seen.
 */
public final class VisibleRows {

  private static final String NAMED = "%s = any (string_to_array(?, ','))";
  private static final String OPEN = "%s in (select v.code from edition v where v.sample)";

  private final List<String> conditions = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  private VisibleRows() {}

  /**
   * The rows of a table that are to be seen.
   *
   * @param edition names of the column with the edition's code; of a table of the deployment none
   * @param limited names of the columns that a limit is about; any of them will do
   */
  public static VisibleRows of(
      Visibility visibility, List<String> edition, Map<RowLimit, List<String>> limited) {
    VisibleRows rows = new VisibleRows();
    edition.forEach(column -> rows.edition(visibility, column));
    visibility
        .limits()
        .forEach(
            (limit, codes) ->
                rows.limit(limited.getOrDefault(limit, List.of()), String.join(",", codes)));
    return rows;
  }

  /** A row about no edition is about none that is closed. */
  private void edition(Visibility visibility, String column) {
    if (visibility.isEveryones()) {
      add("(" + column + " is null or " + OPEN.formatted(column) + ")");
    }
    visibility
        .editions()
        .ifPresent(
            codes ->
                add(
                    "(" + column + " is null or " + NAMED.formatted(column) + ")",
                    String.join(",", codes)));
  }

  private void limit(List<String> columns, String codes) {
    if (columns.isEmpty()) {
      add("false");
      return;
    }
    add(
        columns.stream().map(NAMED::formatted).collect(Collectors.joining(" or ", "(", ")")),
        columns.stream().map(column -> codes).toArray(String[]::new));
  }

  private void add(String condition, String... bound) {
    conditions.add(condition);
    values.addAll(List.of(bound));
  }

  /** Each to be met; none where everything is to be seen. */
  public List<String> conditions() {
    return List.copyOf(conditions);
  }

  /** What the conditions ask for, in their order. */
  public List<String> values() {
    return List.copyOf(values);
  }
}
