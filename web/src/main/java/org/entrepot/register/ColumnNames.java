package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.LocalText;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.entrepot.page.Display;
import org.jspecify.annotations.Nullable;

/**
 * What columns and the values that stand in them are called; looked up once for a page, which is of
 * one register.
 */
@RequestScoped
class ColumnNames {

  @Inject Registers registers;
  @Inject ValueTexts texts;
  @Inject KnownValues known;
  @Inject Display reader;

  private final Map<String, List<OfferedValue>> offers = new HashMap<>();
  private final Map<String, Map<String, String>> values = new HashMap<>();

  String of(Register register) {
    return reader.texts().textOr("register." + register.name(), register.name());
  }

  String of(Register register, Column column) {
    return of(register, column.name());
  }

  /**
   * As in that register, where one word does not fit them all: the value of a deal is an amount.
   */
  String of(Register register, String column) {
    return reader
        .texts()
        .textOr(
            "column." + register.name() + "." + column,
            reader.texts().textOr("column." + column, column));
  }

  /** Of a field: the code of a record is called so, whose column has the name of the record. */
  String label(Register register, String column) {
    return register.code().map(Column::name).filter(column::equals).isPresent()
        ? reader.texts().text("record.code")
        : of(register, column);
  }

  /** See {@link Registers#offers}; none where a column takes only some words. */
  List<OfferedValue> offers(VisibleRegister in, Column column) {
    return column.type().words().isEmpty()
        ? offers.computeIfAbsent(column.name(), any -> read(in, column))
        : List.of();
  }

  private List<OfferedValue> read(VisibleRegister in, Column column) {
    return registers.offers(in, column).stream()
        .map(
            offer ->
                known
                    .of(in, column, offer.value())
                    .map(name -> new OfferedValue(offer.value(), new LocalText(name, name)))
                    .orElse(offer))
        .toList();
  }

  String of(OfferedValue offer) {
    return offer.name().in(reader.getLocale());
  }

  /** Names of what stands in a column, by value. */
  Map<String, String> values(VisibleRegister in, Column column) {
    return values.computeIfAbsent(
        column.name(),
        any ->
            offers(in, column).stream()
                .collect(Collectors.toMap(OfferedValue::value, this::of, (a, b) -> a)));
  }

  /** A value of a record in a list: by its name, where it has one. */
  String value(VisibleRegister in, Column column, Map<String, @Nullable String> fields) {
    String value = Objects.requireNonNullElse(fields.get(column.name()), "");
    return known.of(in, column, fields).orElseGet(() -> value(in, column, value));
  }

  /** A value of a column by its name, where it has one. */
  String value(VisibleRegister in, Column column, String value) {
    String written = texts.brief(column, value);
    return isNamed(in, column) ? values(in, column).getOrDefault(value, written) : written;
  }

  /** Whether names are read with what stands there; those of countries and regions are known. */
  private static boolean isNamed(VisibleRegister in, Column column) {
    return column.type().kind() == FieldKind.TEXT && in.register().filters().contains(column);
  }
}
