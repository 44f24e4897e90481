package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entrepot.InvalidValue;
import org.entrepot.api.QueryText;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Which records of a register an address of the console asks for, and in which order. */
@RequestScoped
class AskedRecords {

  @Inject Route route;
  @Inject Registers registers;
  @Inject RefusalTexts refusals;
  @Inject ValueTexts values;

  private final List<String> problems = new ArrayList<>();
  private @Nullable RecordListing understood;

  /**
   * All that is asked for.
   *
   * @throws InvalidValue if any of it is mistyped
   */
  RecordListing listing(Register of) {
    Map<String, String> where = new HashMap<>();
    names(of).forEach(name -> where.putAll(where(of, name)));
    RecordFilter filter = registers.checked(of, new RecordFilter(text(), where));
    return new RecordListing(filter, sorting(of));
  }

  /**
   * As much of it as is understood. A page says what is not; what is done with all that match goes
   * by {@link #listing}.
   */
  RecordListing understood(VisibleRegister in) {
    RecordListing known = understood;
    if (known == null) {
      known = understand(in);
      understood = known;
    }
    return known;
  }

  private RecordListing understand(VisibleRegister in) {
    Register of = in.register();
    Map<String, String> where = new HashMap<>();
    names(of)
        .forEach(
            name ->
                tried(in, () -> registers.checked(of, new RecordFilter("", where(of, name))))
                    .ifPresent(filter -> where.putAll(filter.where())));
    String text = tried(in, this::text).orElse("");
    RecordSorting sorting = tried(in, () -> sorting(of)).orElse(RecordSorting.BY_CODE);
    return new RecordListing(new RecordFilter(text, where), sorting);
  }

  private <T> Optional<T> tried(VisibleRegister in, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (InvalidValue mistyped) {
      problems.add(refusals.of(in, mistyped));
      return Optional.empty();
    }
  }

  private static Stream<String> names(Register of) {
    return Stream.concat(of.filters().stream().map(Column::name), ColumnRange.names(of).stream());
  }

  private Map<String, String> where(Register of, String name) {
    return route
        .query(name)
        .map(value -> Map.of(name, read(of, name, QueryText.checked(name, value))))
        .orElse(Map.of());
  }

  private String read(Register of, String name, String value) {
    return ColumnRange.of(of, name).map(range -> values.typed(range.column(), value)).orElse(value);
  }

  private String text() {
    return route.query("q").map(q -> QueryText.checked("q", q)).orElse("");
  }

  private RecordSorting sorting(Register of) {
    return Registers.sorting(of, route.query("sort").orElse(null));
  }

  /** What of it is not understood, in words; empty where all of it is. */
  String problem() {
    return String.join(refusals.between(), problems);
  }

  /** What an end of a range was narrowed to, as people write it. */
  String typed(Column column, String end) {
    String value = route.query(column.name() + end).orElse("");
    return column.type().kind() == FieldKind.DATE
        ? values.brief(column, values.typed(column, value))
        : value;
  }
}
