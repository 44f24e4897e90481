package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entrepot.InvalidValue;
import org.entrepot.bundle.Column;
import org.entrepot.page.Display;
import org.entrepot.page.ReadOnce;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;
import org.jspecify.annotations.Nullable;

/** The column that is to be set in many records, and the value that they are to have in it. */
@Named("columnToSet")
@RequestScoped
public class ColumnToSet {

  @Inject RegisterRoute address;
  @Inject FieldPickers pickers;
  @Inject ColumnNames names;
  @Inject Route route;
  @Inject Display reader;

  private final ReadOnce<String> value = new ReadOnce<>(this::read);

  private VisibleRegister in() {
    return address.required();
  }

  /** The columns that can be set, by name. */
  public List<SelectOption> getColumns() {
    String chosen = route.query("set").orElse("");
    return in().register().columns().stream()
        .filter(column -> !in().register().isFixed(column))
        .map(
            each ->
                new SelectOption(
                    each.name(), names.of(in().register(), each), each.name().equals(chosen)))
        .toList();
  }

  private Optional<Column> column() {
    return route.query("set").flatMap(name -> in().register().column(name));
  }

  private Column required() {
    return column().orElseThrow(() -> new InvalidValue("field.missing", "set", null));
  }

  /** What was typed before a column was chosen, to be kept. */
  public String getTyped() {
    return route.query("to").orElse("");
  }

  private String read() {
    return pickers.sent(in(), required(), "to").orElse("");
  }

  /** Whether what was typed means several records, of which one is to be chosen. */
  boolean isUnclear() {
    value.get();
    return pickers.isUnclear(required().name());
  }

  /** The field for the value; none until a column is chosen. */
  List<RecordField> fields() {
    return column()
        .map(
            column ->
                List.of(
                    pickers
                        .field(
                            in(),
                            column,
                            reader.texts().text("many.value"),
                            value.get(),
                            isUnclear() ? reader.texts().text("record.several") : "")
                        .named("to")))
        .orElse(List.of());
  }

  /** What the records are given. */
  Map<String, @Nullable String> wanted() {
    String given = value.get();
    return Collections.singletonMap(required().name(), given.isEmpty() ? null : given);
  }

  /** What a record has in that column, as people read it. */
  String shown(RegisterRecord record) {
    String field = Objects.requireNonNullElse(record.fields().get(required().name()), "");
    return pickers.shown(in(), required(), field);
  }
}
