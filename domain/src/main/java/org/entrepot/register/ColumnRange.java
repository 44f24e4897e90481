package org.entrepot.register;

import java.util.List;
import java.util.Optional;
import org.entrepot.bundle.Column;

/**
 * One end of what a column's values are narrowed to: {@code value.from} is at least, {@code
 * signed_on.to} at most, both including what is named.
 */
public record ColumnRange(Column column, boolean from) {

  public static final String FROM = ".from";
  public static final String TO = ".to";

  /** What a name in a filter means; empty where it is no end of a range of the register. */
  public static Optional<ColumnRange> of(Register register, String name) {
    boolean from = name.endsWith(FROM);
    return from || name.endsWith(TO)
        ? register.ranges().stream()
            .filter(column -> name.equals(column.name() + (from ? FROM : TO)))
            .findFirst()
            .map(column -> new ColumnRange(column, from))
        : Optional.empty();
  }

  /** All names that the register's ranges have. */
  public static List<String> names(Register register) {
    return register.ranges().stream()
        .map(Column::name)
        .flatMap(name -> List.of(name + FROM, name + TO).stream())
        .toList();
  }
}
