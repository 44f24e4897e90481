package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entrepot.Problem;
import org.entrepot.bundle.Column;
import org.entrepot.intake.Refusal;
import org.entrepot.intake.RowRefused;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** What was typed into the form of a record, and what is wrong with it. */
@RequestScoped
class RecordForm {

  @Inject FieldPickers pickers;
  @Inject ColumnNames names;
  @Inject RefusalTexts refusals;
  @Inject Route route;
  @Inject Display reader;

  private @Nullable Map<String, @Nullable String> typed;
  private final Map<String, String> problems = new HashMap<>();
  private String problem = "";
  private @Nullable VisibleRegister register;

  /** Reads what was sent for these columns, and what for those that verbs alone move. */
  Map<String, @Nullable String> read(VisibleRegister in, List<Column> columns) {
    Map<String, @Nullable String> values = typed;
    if (values == null) {
      values = new LinkedHashMap<>();
      for (Column column : columns) {
        values.put(column.name(), pickers.sent(in, column, column.name()).orElse(null));
      }
      for (String state : in.register().file().stateColumns()) {
        // whoever sends one anyway is told where it is moved
        String value = route.query(state).orElse(null);
        if (value != null) {
          values.put(state, value);
        }
      }
      register = in;
      columns.stream().map(Column::name).filter(pickers::isUnclear).forEach(this::unclear);
      typed = values;
    }
    return values;
  }

  private void unclear(String column) {
    problems.put(column, reader.texts().text("record.several"));
    problem = checked(label(register, column));
  }

  /** Whether something that was typed means several things, of which one is to be chosen. */
  boolean isUnclear() {
    return !problem.isEmpty();
  }

  /**
   * The fields of these columns with what was typed.
   *
   * @param known what they have unless something was typed
   */
  List<RecordField> fields(
      VisibleRegister in, List<Column> columns, Map<String, @Nullable String> known) {
    Map<String, @Nullable String> values = typed == null ? known : typed;
    return columns.stream()
        .map(
            column ->
                pickers.field(
                    in,
                    column,
                    label(in, column.name()),
                    text(values, column.name()),
                    problems.getOrDefault(column.name(), "")))
        .toList();
  }

  /** The fields that differ between two states of a record. */
  List<FieldDifference> differences(
      VisibleRegister in,
      Map<String, @Nullable String> before,
      Map<String, @Nullable String> after) {
    return in.register().columns().stream()
        .filter(column -> !Objects.equals(before.get(column.name()), after.get(column.name())))
        .map(
            column ->
                new FieldDifference(
                    label(in, column.name()),
                    pickers.shown(in, column, text(before, column.name())),
                    pickers.shown(in, column, text(after, column.name()))))
        .toList();
  }

  private static String text(Map<String, @Nullable String> fields, String name) {
    return Objects.requireNonNullElse(fields.get(name), "");
  }

  /** Keeps why it may not be so, to be shown beside what was typed. */
  void refuse(Problem why) {
    if (why instanceof RowRefused refused) {
      refused.refusals().forEach(each -> say(each.column(), said(each)));
      problem = checked(wrong());
    } else {
      problem = why.message(reader.getLocale());
    }
  }

  private String said(Refusal refusal) {
    return register == null
        ? refusal.message(reader.getLocale())
        : refusals.of(register, refusal, sent(refusal.column()));
  }

  private @Nullable String sent(@Nullable String column) {
    return typed == null || column == null ? null : typed.get(column);
  }

  private void say(@Nullable String column, String message) {
    problems.merge(
        Objects.requireNonNullElse(column, ""), message, (one, other) -> one + between() + other);
  }

  /**
   * The columns that are wrong, in the form's order, for a reader who only hears the page; what has
   * none in full.
   */
  private String wrong() {
    return problems.keySet().stream()
        .sorted(Comparator.comparingInt(this::place))
        .map(
            each ->
                each.isEmpty() ? Objects.requireNonNull(problems.get(each)) : label(register, each))
        .collect(Collectors.joining(reader.texts().text("list.separator")));
  }

  private int place(String column) {
    List<String> columns =
        register == null
            ? List.of()
            : register.register().columns().stream().map(Column::name).toList();
    int place = columns.indexOf(column);
    return place < 0 ? columns.size() : place;
  }

  private String checked(String what) {
    return reader.texts().text("record.refused") + between() + what;
  }

  private String between() {
    return reader.texts().text("sentence.separator");
  }

  private String label(@Nullable VisibleRegister in, String column) {
    return in == null ? column : names.label(in.register(), column);
  }

  /** What is wrong, or empty. */
  String problem() {
    return problem;
  }
}
