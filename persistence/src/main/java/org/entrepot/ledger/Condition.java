package org.entrepot.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A selection as SQL. The columns that it names are those that postings and cells share, so one
 * condition serves both.
 */
class Condition {

  private static final String TRAITS = "string_to_array(traits, ' ')";

  private final StringBuilder sql = new StringBuilder("account = any (?)");
  private final List<Set<String>> parameters = new ArrayList<>();
  private boolean onTraits;

  Condition(Selection selection) {
    parameters.add(selection.accounts());
    for (Dimension dimension : Dimension.values()) {
      Set<String> values = selection.where().get(dimension);
      if (values != null && values.isEmpty()) {
        sql.append(" and ").append(dimension.key()).append(" <> ''");
      } else if (values != null) {
        add(dimension.key() + " = any (?)", values);
      }
    }
    addTraits(TRAITS + " @> ?", selection.allOf());
    addTraits(TRAITS + " && ?", selection.anyOf());
    addTraits("not " + TRAITS + " && ?", selection.noneOf());
  }

  private void addTraits(String condition, Set<String> traits) {
    if (!traits.isEmpty()) {
      onTraits = true;
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

  /** Whether it asks for traits. */
  boolean onTraits() {
    return onTraits;
  }

  /**
   * Sets the parameters of the condition.
   *
   * @param next number of its first parameter in the statement
   * @return number of the parameter that follows
   */
  int set(PreparedStatement statement, int next) throws SQLException {
    int parameter = next;
    for (Set<String> values : parameters) {
      setTexts(statement, parameter++, values);
    }
    return parameter;
  }

  static void setTexts(PreparedStatement statement, int parameter, Collection<String> values)
      throws SQLException {
    Connection connection = statement.getConnection();
    statement.setArray(parameter, connection.createArrayOf("text", values.toArray()));
  }
}
