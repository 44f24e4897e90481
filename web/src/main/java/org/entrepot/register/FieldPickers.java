package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.entrepot.bundle.Fields;
import org.entrepot.page.Display;
import org.entrepot.page.SelectOption;

/**
 * The controls of a record's form: values are picked by name, and their codes are kept. What is one
 * of too many to be listed is typed, as a name or a code, and looked for.
 */
@RequestScoped
class FieldPickers {

  @Inject NamedRecords records;
  @Inject ReferredRegister referred;
  @Inject FieldWords words;
  @Inject ValueTexts values;
  @Inject Display reader;

  /** Names that mean several records, by column: these are then chosen from. */
  private final Map<String, List<SelectOption>> several = new HashMap<>();

  private final Map<String, String> shown = new HashMap<>();

  /** The control of a column with this value, and what is wrong with it. */
  RecordField field(VisibleRegister in, Column column, String label, String value, String problem) {
    Optional<VisibleRegister> named = referred.of(in, column);
    List<SelectOption> choices =
        several.containsKey(column.name())
            ? several.getOrDefault(column.name(), List.of())
            : choices(named, column, value);
    boolean looked = named.isPresent() && choices.isEmpty();
    String shown = shown(in, column, value);
    return new RecordField(
        column.name(),
        label,
        looked ? shown : value,
        shown,
        column.type().kind() == FieldKind.DATE ? "date" : "text",
        choices,
        words.offers(column),
        looked && !column.several() ? named.map(records::search).orElse("") : "",
        none(column),
        problem);
  }

  private String none(Column column) {
    return column.required() && !several.containsKey(column.name())
        ? ""
        : reader.texts().text("record.unknown");
  }

  /** A value that is none of them is one all the same: what is on record stays as it is. */
  private List<SelectOption> choices(Optional<VisibleRegister> named, Column column, String value) {
    List<SelectOption> choices =
        named
            .filter(there -> !column.several())
            .flatMap(there -> records.all(there, value))
            .orElseGet(() -> words.choices(column, value));
    boolean none = value.isEmpty() && !column.required();
    if (choices.isEmpty() || none || choices.stream().anyMatch(SelectOption::now)) {
      return choices;
    }
    List<SelectOption> all = new ArrayList<>();
    all.add(new SelectOption(value, value, true));
    all.addAll(choices);
    return all;
  }

  /** A value as people read it; looked up once for a page, which is of one register. */
  String shown(VisibleRegister in, Column column, String value) {
    String key = column.name() + ' ' + value;
    String known = shown.get(key);
    String now = known == null ? lookUp(in, column, value) : known;
    shown.put(key, now);
    return now;
  }

  private String lookUp(VisibleRegister in, Column column, String value) {
    return value.isEmpty()
        ? ""
        : referred
            .of(in, column)
            .map(
                there ->
                    Arrays.stream(value.split(Fields.BETWEEN))
                        .map(code -> records.full(there, code.strip()))
                        .collect(Collectors.joining(Fields.BETWEEN + " ")))
            .orElseGet(() -> values.coded(column, value));
  }

  /** The value that was typed or chosen: of names the code or word of what is called so. */
  String read(VisibleRegister in, Column column, String typed) {
    Optional<VisibleRegister> named = referred.of(in, column);
    return named
        .map(
            there ->
                column.several()
                    ? Arrays.stream(typed.split(Fields.BETWEEN))
                        .map(each -> code(there, column, each.strip()))
                        .collect(Collectors.joining(Fields.BETWEEN))
                    : code(there, column, typed))
        .orElseGet(() -> word(column, typed));
  }

  /** Of words and economies that go by a name the one that is called so; else what was typed. */
  private String word(Column column, String typed) {
    String name = typed.strip();
    return words.choices(column, name).stream()
        .filter(each -> isCalled(each.name(), name))
        .map(SelectOption::value)
        .findFirst()
        .orElse(typed);
  }

  /** With the code after it or without. */
  private static boolean isCalled(String shown, String name) {
    int code = shown.indexOf(NamedRecords.BETWEEN);
    return shown.equalsIgnoreCase(name)
        || (code > 0 && shown.substring(0, code).equalsIgnoreCase(name));
  }

  private String code(VisibleRegister there, Column column, String typed) {
    List<SelectOption> meant = typed.isEmpty() ? List.of() : records.meant(there, typed);
    if (meant.size() > 1 && !column.several()) {
      several.put(column.name(), meant);
    }
    return meant.size() == 1 ? meant.get(0).value() : typed;
  }

  /** Whether a name means several records, of which nobody has chosen one. */
  boolean isUnclear(String column) {
    return several.containsKey(column);
  }
}
