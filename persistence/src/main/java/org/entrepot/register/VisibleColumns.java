package org.entrepot.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entrepot.access.RowLimit;
import org.entrepot.bundle.Column;

/**
 * Which columns of a register say whose a record is. Of a company these are all that name one, and
 * the code in the register of companies itself.
 */
final class VisibleColumns {

  private VisibleColumns() {}

  static Map<RowLimit, List<String>> of(Register register, Function<Column, String> inDatabase) {
    Map<RowLimit, List<String>> columns = new EnumMap<>(RowLimit.class);
    for (RowLimit limit : RowLimit.values()) {
      columns.put(limit, about(register, limit).map(inDatabase).toList());
    }
    return columns;
  }

  private static Stream<Column> about(Register register, RowLimit limit) {
    Stream<Column> own =
        register.file().record().equals(limit.column()) ? register.code().stream() : Stream.of();
    Stream<Column> named =
        limit == RowLimit.COMPANY
            ? register.companies().stream()
            : register.column(limit.column()).stream();
    return Stream.concat(own, named).distinct();
  }
}
