package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entrepot.bundle.Column;
import org.entrepot.bundle.FieldKind;
import org.entrepot.page.Display;
import org.entrepot.page.SelectOption;

/** The ways to narrow a register's list: what its columns hold, by name, and ranges. */
@Named("registerFilters")
@RequestScoped
public class RegisterFilters {

  /**
   * A way to narrow the list.
   *
   * @param choices that it offers; empty where any code or name is taken
   */
  public record Narrowing(String name, String label, String value, List<SelectOption> choices) {}

  /** Two ends of a column's values. */
  public record RangeField(String name, String label, String from, String to, boolean day) {}

  /** A filter that is set, and the list without it. */
  public record FilterChip(String label, String value, String without) {}

  @Inject RegisterRoute address;
  @Inject AskedRecords asked;
  @Inject ColumnNames names;
  @Inject FieldWords words;
  @Inject ValueTexts values;
  @Inject Display reader;

  private VisibleRegister in() {
    return address.register().orElseThrow();
  }

  private Map<String, String> where() {
    return new TreeMap<>(address.understood(in()).filter().where());
  }

  /** By the values that stand in a column. */
  public List<Narrowing> getNarrowings() {
    Map<String, String> where = where();
    return in().register().filters().stream()
        .map(column -> narrowing(column, where.getOrDefault(column.name(), "")))
        .toList();
  }

  private Narrowing narrowing(Column column, String value) {
    List<SelectOption> choices = new ArrayList<>();
    if (!column.type().words().isEmpty()) {
      choices.addAll(words.choices(column, value));
    }
    names.offers(in(), column).stream()
        .map(offer -> choice(offer, value))
        .sorted(Comparator.comparing(SelectOption::name, reader.language().order()))
        .forEach(choices::add);
    if (!choices.isEmpty() && !value.isEmpty() && choices.stream().noneMatch(SelectOption::now)) {
      choices.add(new SelectOption(value, value, true));
    }
    return new Narrowing(column.name(), names.of(in().register(), column), value, choices);
  }

  private SelectOption choice(OfferedValue offer, String value) {
    String name = names.of(offer);
    return new SelectOption(
        offer.value(), name, offer.value().equals(value) || name.equalsIgnoreCase(value));
  }

  /** By what numbers and days are at least and at most. */
  public List<RangeField> getRanges() {
    return in().register().ranges().stream()
        .map(
            column ->
                new RangeField(
                    column.name(),
                    names.of(in().register(), column),
                    asked.typed(column, ColumnRange.FROM),
                    asked.typed(column, ColumnRange.TO),
                    column.type().kind() == FieldKind.DATE))
        .toList();
  }

  /** A day that tells how one is written. */
  public String getExample() {
    return reader.numbers().dayExample();
  }

  /** The filters that are set. */
  public List<FilterChip> getChips() {
    List<FilterChip> chips = new ArrayList<>();
    where().forEach((name, value) -> chips.add(chip(name, value)));
    return chips;
  }

  private FilterChip chip(String name, String value) {
    Register register = in().register();
    String without = address.here(register, address.understood(in())).with(name, "");
    return ColumnRange.of(register, name)
        .map(
            range ->
                new FilterChip(
                    names.of(register, range.column()),
                    reader
                        .texts()
                        .text(
                            range.from() ? "range.from" : "range.to",
                            values.brief(range.column(), value)),
                    without))
        .orElseGet(
            () -> new FilterChip(label(register, name), named(register, name, value), without));
  }

  private String label(Register register, String name) {
    return column(register, name).map(column -> names.of(register, column)).orElse(name);
  }

  private String named(Register register, String name, String value) {
    return column(register, name).map(column -> names.value(in(), column, value)).orElse(value);
  }

  private static Optional<Column> column(Register register, String name) {
    return register.filters().stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
