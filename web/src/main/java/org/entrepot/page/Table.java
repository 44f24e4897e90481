package org.entrepot.page;

import java.util.List;

/**
 * A table with a bar in each row, which makes the table its own text alternative.
 *
 * @param name of what the rows are
 * @param unit of the numbers
 * @param shares whether shares of the whole are shown
 * @param exactUnit head of the unrounded values, or empty without them
 * @param countName head of the number of records, or empty without them
 */
public record Table(
    String name, String unit, boolean shares, String exactUnit, String countName, List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /** The table without the column of unrounded values. */
  public Table withoutExact() {
    return new Table(name, unit, shares, "", countName, rows);
  }
}
