package org.entrepot.register;

import org.entrepot.InvalidValue;
import org.entrepot.ListPart;
import org.entrepot.bundle.Column;
import org.jspecify.annotations.Nullable;

/**
 * In which order records come: by a column, of a company by its name, those without a value last
 * and those of one value by their codes in the same direction; or by their codes alone.
 *
 * @param by null for their codes
 */
public record RecordSorting(@Nullable Column by, boolean descending) {

  /** By their codes. */
  public static final RecordSorting BY_CODE = new RecordSorting(null, false);

  private static final String BETWEEN = "\n";

  /** Where a list goes on: its column and direction, then the last record's code and value. */
  public record ListPlace(String code, @Nullable String value) {}

  /** As it stands in addresses: {@code -value}; empty by codes. */
  public String text() {
    String name = by == null ? "" : by.name();
    return descending ? "-" + name : name;
  }

  /** The place of a record, for a cursor. */
  public String place(RegisterRecord record) {
    if (by == null) {
      return record.code();
    }
    String value = record.names().getOrDefault(by.name(), record.fields().get(by.name()));
    return String.join(BETWEEN, text(), record.code(), value == null ? "" : value);
  }

  /**
   * The place that a cursor of a list in this order means.
   *
   * @throws InvalidValue with code {@code cursor.unknown} if it is of a list in another order
   */
  public ListPlace place(ListPart part) {
    String place = part.key("");
    if (by == null) {
      return new ListPlace(place, null);
    }
    String[] parts = place.split(BETWEEN, 3);
    if (parts.length < 3 || !parts[0].equals(text())) {
      throw part.ofAnotherList();
    }
    return new ListPlace(parts[1], parts[2].isEmpty() ? null : parts[2]);
  }
}
