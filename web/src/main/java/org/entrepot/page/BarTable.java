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
 * @param plain whether every row is one of something: names alone say it
 */
public record BarTable(
    String name,
    String unit,
    boolean shares,
    String exactUnit,
    String countName,
    boolean plain,
    List<BarRow> rows) {

  public BarTable {
    rows = List.copyOf(rows);
  }

  /** The table without the column of unrounded values. */
  public BarTable withoutExact() {
    return new BarTable(name, unit, shares, "", countName, plain, rows);
  }
}
