package org.entrepot.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entrepot.bundle.Column;
import org.entrepot.economy.Economy;
import org.entrepot.page.Display;
import org.entrepot.page.SelectOption;

/** What a column takes of what everybody knows: words, countries and regions, currencies. */
@RequestScoped
class FieldWords {

  @Inject EconomyTexts economies;
  @Inject ValueTexts values;
  @Inject Display reader;

  /** What can be chosen in a column; empty where its values are typed. */
  List<SelectOption> choices(Column column, String chosen) {
    if (!column.type().words().isEmpty()) {
      return column.type().words().stream().map(word -> choice(column, word, chosen)).toList();
    }
    return switch (column.type().kind()) {
      case ECONOMY ->
          economies.all().stream()
              .map(each -> choice(column, each.alpha2(), chosen))
              .sorted(Comparator.comparing(SelectOption::name, reader.language().order()))
              .toList();
      default -> List.of();
    };
  }

  private SelectOption choice(Column column, String value, String chosen) {
    return new SelectOption(value, values.coded(column, value), value.equals(chosen));
  }

  /** What can be typed in a column, where something is to be offered. */
  List<SelectOption> offers(Column column) {
    return switch (column.type().kind()) {
      case CURRENCY ->
          new TreeSet<>(
                  Stream.concat(
                          Stream.of("EUR"),
                          economies.all().stream().map(Economy::currencies).flatMap(List::stream))
                      .toList())
              .stream().map(code -> new SelectOption(code, values.currency(code), false)).toList();
      default -> List.of();
    };
  }
}
