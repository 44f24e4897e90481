package org.entrepot.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entrepot.SqlArray;

/**
 * A selection as SQL. The columns that it names are those that postings and cells share, so one
 * condition serves both; totals and checkpoints have the one column of their {@link #part}.
 */
class CellCondition {

  static final String CELL = "cell";

  private static final String TRAITS = "string_to_array(traits, ' ')";

  private final StringBuilder sql = new StringBuilder("account = any (?)");
  private final List<Set<String>> parameters = new ArrayList<>();
  private final Set<String> dimensions = new TreeSet<>();

  CellCondition(PostingSelection selection) {
    parameters.add(selection.accounts());
    for (Dimension dimension : Dimension.values()) {
      Set<String> values = selection.where().get(dimension);
      if (values != null) {
        add(dimension, values);
      }
    }
    addTraits(TRAITS + " @> ?", selection.allOf());
    addTraits(TRAITS + " && ?", selection.anyOf());
    addTraits("not " + TRAITS + " && ?", selection.noneOf());
  }

  private void add(Dimension dimension, Set<String> values) {
    dimensions.add(dimension.key());
    if (values.isEmpty()) {
      sql.append(" and ").append(dimension.key()).append(" <> ''");
    } else {
      add(dimension.key() + " = any (?)", values);
    }
  }

  private void addTraits(String condition, Set<String> traits) {
    if (!traits.isEmpty()) {
      dimensions.add("traits");
      add(condition, traits);
    }
  }

  private void add(String condition, Set<String> values) {
    sql.append(" and ").append(condition);
    parameters.add(values);
  }

  String sql() {
    return sql.toString();
  }

  /**
   * Which sums of a ledger can answer it: by a dimension, by traits, one sum (empty), or {@link
   * #CELL} where it asks for more than one of them.
   *
   * @param key what to sum by, as in {@link PostingSums}
   */
  String part(String key) {
    Set<String> asked = new TreeSet<>(dimensions);
    if (!key.equals(PostingSums.ONE)) {
      asked.add(key);
    }
    return switch (asked.size()) {
      case 0 -> "";
      case 1 -> asked.iterator().next();
      default -> CELL;
    };
  }

  /** What is bound to its question marks. */
  List<SqlArray> values() {
    return parameters.stream().map(SqlArray::texts).toList();
  }
}
