package org.entrepot.bundle;

import java.util.List;

/**
 * How records are found by a column.
 *
 * @param words whether a search looks for its words here; it always does in what names a record
 * @param value whether a list is narrowed to those that have a value
 * @param order whether a list can be put in the order of its values
 * @param ofNamed columns of the record that it names by which the list is narrowed as well
 */
public record FoundBy(boolean words, boolean value, boolean order, List<Column> ofNamed) {

  static final FoundBy NOTHING = new FoundBy(false, false, false, List.of());

  public FoundBy {
    ofNamed = List.copyOf(ofNamed);
  }
}
