package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.entrepot.bundle.Fields;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;

/**
 * The controls of a record's form: values are picked by name, and their codes are kept. What is one
 * of too many to be listed is typed, as a name or a code, and looked for.
 */
@RequestScoped
class FieldPickers {

  @Inject NamedRecords records;
  @Inject TypedNames names;
  @Inject ReferredRegister referred;
  @Inject FieldWords words;
  @Inject ValueTexts values;
  @Inject KnownValues known;
  @Inject Route route;
  @Inject Display reader;

  /**
   * The fewest controls of a column that names several, and how many of them are to choose more.
   */
  private static final int CONTROLS = 4;

  private static final int MORE = 2;

  /** Names that mean several records, by column: these are then chosen from. */
  private final Map<String, Map<String, List<SelectOption>>> unclear = new HashMap<>();

  /** What was read out of several controls, by the value that it makes. */
  private final Map<String, List<String>> apart = new HashMap<>();

  private final Map<String, String> shown = new HashMap<>();

  /** The field of a column with this value, and what is wrong with it. */
  RecordField field(VisibleRegister in, Column column, String label, String value, String problem) {
    Optional<VisibleRegister> named = referred.of(in, column);
    List<FieldControl> controls = new ArrayList<>();
    for (String each : each(column, value)) {
      int at = controls.size() + 1;
      controls.add(control(in, column, each, at, at == 1 ? "" : label + " " + at));
    }
    boolean looked =
        named.isPresent() && controls.stream().anyMatch(each -> each.choices().isEmpty());
    return new RecordField(
        column.name(),
        label,
        column.type().kind() == FieldKind.DATE ? "date" : "text",
        controls,
        words.offers(column),
        looked ? named.map(records::search).orElse("") : "",
        problem);
  }

  /** Of a column that names several each of them, and some that are yet to be chosen. */
  private List<String> each(Column column, String value) {
    if (!column.several()) {
      return List.of(value);
    }
    List<String> each = new ArrayList<>(apart.getOrDefault(value, Fields.each(value)));
    each.addAll(Collections.nCopies(Math.max(MORE, CONTROLS - each.size()), ""));
    return each;
  }

  private FieldControl control(
      VisibleRegister in, Column column, String value, int at, String spoken) {
    Optional<VisibleRegister> named = referred.of(in, column);
    List<SelectOption> meant = meant(column.name()).get(value);
    List<SelectOption> choices = meant == null ? choices(named, column, value) : meant;
    String id = at == 1 ? column.name() : column.name() + "-" + at;
    boolean typed = named.isPresent() && choices.isEmpty();
    String none = column.required() && !column.several() && meant == null ? "" : none(column);
    return new FieldControl(id, spoken, typed ? shown(in, column, value) : value, choices, none);
  }

  private Map<String, List<SelectOption>> meant(String column) {
    return unclear.getOrDefault(column, Map.of());
  }

  private String none(Column column) {
    return reader.texts().text(column.several() ? "record.no-other" : "record.unknown");
  }

  /** A value that is none of them is one all the same: what is on record stays as it is. */
  private List<SelectOption> choices(Optional<VisibleRegister> named, Column column, String value) {
    List<SelectOption> choices =
        named
            .flatMap(there -> records.all(there, value))
            .orElseGet(() -> words.choices(column, value));
    boolean none = value.isEmpty() && (column.several() || !column.required());
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
                    column.values(value).stream()
                        .map(code -> records.full(there, code))
                        .collect(Collectors.joining(Fields.BETWEEN + " ")))
            .orElseGet(
                () -> known.of(in, column, value).orElseGet(() -> values.coded(column, value)));
  }

  /** What was sent for a column under this name, if anything was; of several controls all. */
  Optional<String> sent(VisibleRegister in, Column column, String name) {
    if (!column.several()) {
      return route.query(name).map(typed -> read(in, column, typed.strip()));
    }
    List<String> sent = route.every(name);
    return sent.isEmpty() ? Optional.empty() : Optional.of(several(in, column, sent));
  }

  /** The value that was typed or chosen: of a name the code or word of what is called so. */
  String read(VisibleRegister in, Column column, String typed) {
    return referred
        .of(in, column)
        .map(there -> code(there, column, typed))
        .orElseGet(() -> word(column, values.typed(column, typed)));
  }

  /** Each control is read by itself. */
  private String several(VisibleRegister in, Column column, List<String> sent) {
    List<String> each =
        sent.stream()
            .flatMap(typed -> names(in, column, typed).stream())
            .map(name -> read(in, column, name))
            .toList();
    String value = String.join(Fields.BETWEEN, each);
    apart.put(value, each);
    return value;
  }

  private List<String> names(VisibleRegister in, Column column, String typed) {
    return referred
        .of(in, column)
        .map(there -> names.each(there, typed))
        .orElseGet(() -> Fields.each(typed));
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
    if (meant.size() > 1) {
      unclear.computeIfAbsent(column.name(), unseen -> new HashMap<>()).put(typed, meant);
    }
    return meant.size() == 1 ? meant.get(0).value() : typed;
  }

  /** Whether a name means several records, of which nobody has chosen one. */
  boolean isUnclear(String column) {
    return !meant(column).isEmpty();
  }
}
