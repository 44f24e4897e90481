package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entrepot.ListPart;
import org.entrepot.page.Display;
import org.entrepot.page.Route;
import org.entrepot.page.SelectOption;

/** The records that a column can name, by their names and with their codes. */
@RequestScoped
class NamedRecords {

  /** What stands between a name and its code. */
  static final String BETWEEN = " · ";

  /** More than that are looked for, and not listed. */
  private static final int LISTED = 200;

  /** Offered for a name that nothing has. */
  private static final int NEAR = 3;

  /** Found by one name. */
  private static final int FOUND = 20;

  @Inject Registers registers;
  @Inject Route route;
  @Inject RecordNames names;
  @Inject Display reader;

  /** All of them by name; empty where there are too many to be listed. */
  Optional<List<SelectOption>> all(VisibleRegister in, String chosen) {
    List<RegisterRecord> entries =
        registers.page(in, RecordFilter.ALL, ListPart.first(LISTED + 1)).items();
    return entries.size() > LISTED ? Optional.empty() : Optional.of(listed(in, entries, chosen));
  }

  /** By name; with its code after it what shares its name with another of them. */
  private List<SelectOption> listed(
      VisibleRegister in, List<RegisterRecord> entries, String chosen) {
    Map<String, String> called = names.of(in, entries);
    return entries.stream()
        .map(
            each ->
                new SelectOption(
                    each.code(),
                    Collections.frequency(called.values(), called.get(each.code())) > 1
                        ? full(in, each, called)
                        : called.getOrDefault(each.code(), each.code()),
                    each.code().equals(chosen)))
        .sorted(Comparator.comparing(SelectOption::name, reader.language().order()))
        .toList();
  }

  /** With their codes, to be typed. */
  private List<SelectOption> choices(
      VisibleRegister in, List<RegisterRecord> entries, String chosen) {
    Map<String, String> called = names.of(in, entries);
    return entries.stream()
        .map(
            each ->
                new SelectOption(each.code(), full(in, each, called), each.code().equals(chosen)))
        .sorted(Comparator.comparing(SelectOption::name, reader.language().order()))
        .toList();
  }

  /** {@code Selling GmbH · SELLER}; the code alone where nothing is called so. */
  String full(VisibleRegister in, String code) {
    return registers
        .find(in, code)
        .map(each -> full(in, each, names.of(in, List.of(each))))
        .orElse(code);
  }

  private String full(VisibleRegister in, RegisterRecord entry, Map<String, String> called) {
    String name = called.getOrDefault(entry.code(), "");
    return name.isEmpty() || name.equals(names.keyed(in, entry))
        ? entry.code()
        : name + BETWEEN + entry.code();
  }

  /**
   * Those that a text means: the one with such a code, or else those that are called so; none where
   * something is only called almost so.
   *
   * @return at most a few
   */
  List<SelectOption> meant(VisibleRegister in, String text) {
    Optional<RegisterRecord> one = coded(in, text);
    if (one.isPresent()) {
      return choices(in, List.of(one.get()), one.get().code());
    }
    List<RegisterRecord> found = withWords(in, text);
    List<RegisterRecord> exactly = called(in, found, text);
    return choices(in, exactly.size() == 1 ? exactly : found, "");
  }

  /** Whether a text is a code, or ends with one as {@link #full} does. */
  boolean isCoded(VisibleRegister in, String text) {
    return coded(in, text).isPresent();
  }

  /** Whether a text without a code is all that something is called. */
  boolean isCalled(VisibleRegister in, String text) {
    return !text.isEmpty() && !called(in, withWords(in, text), text).isEmpty();
  }

  private Optional<RegisterRecord> coded(VisibleRegister in, String text) {
    int at = text.lastIndexOf(BETWEEN);
    return registers.find(in, at < 0 ? text : text.substring(at + BETWEEN.length()));
  }

  private List<RegisterRecord> withWords(VisibleRegister in, String text) {
    RecordFilter filter = words(in, text);
    return filter.isNearly() ? List.of() : found(in, filter, FOUND);
  }

  private static List<RegisterRecord> called(
      VisibleRegister in, List<RegisterRecord> found, String text) {
    return found.stream().filter(each -> isCalled(in.register(), each, text)).toList();
  }

  /** Exactly so, in any column with words that it is found by. */
  private static boolean isCalled(Register of, RegisterRecord entry, String text) {
    return of.columns().stream()
        .filter(column -> column.found().words())
        .anyMatch(column -> text.equalsIgnoreCase(entry.fields().get(column.name())));
  }

  private RecordFilter words(VisibleRegister in, String text) {
    return registers.found(in, new RecordFilter(text, Map.of()));
  }

  private List<RegisterRecord> found(VisibleRegister in, RecordFilter filter, int limit) {
    return registers.page(in, filter, ListPart.first(limit)).items();
  }

  /** Those that are called almost so. */
  List<String> near(VisibleRegister in, String text) {
    RecordFilter filter = words(in, text);
    return filter.isNearly()
        ? choices(in, found(in, filter, NEAR), "").stream().map(SelectOption::name).toList()
        : List.of();
  }

  /** What can be typed for those that have such words. */
  List<String> offers(VisibleRegister in, String text) {
    return choices(in, found(in, words(in, text), FOUND), "").stream()
        .map(SelectOption::name)
        .toList();
  }

  /** Where a script finds {@link #offers}, to which the text is added. */
  String search(VisibleRegister in) {
    String edition = in.edition();
    String of = edition == null ? "" : "edition=" + Route.encodeQuery(edition) + "&";
    return route.to("desk", "registers", in.register().name(), "names.json") + "?" + of + "q=";
  }
}
