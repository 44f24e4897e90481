package org.entrepot.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entrepot.LocalText;
import org.entrepot.api.TableFile;
import org.jspecify.annotations.Nullable;

/** Economies as a table to take away. */
final class EconomyTable {

  static final String NAME = "economies";

  private static final List<String> HEADER =
      List.of(
          "alpha2",
          "alpha3",
          "numeric",
          "name_en",
          "name_zh",
          "region",
          "region_en",
          "region_zh",
          "sub_region",
          "sub_region_en",
          "sub_region_zh",
          "currencies",
          "on",
          "least_developed",
          "left_list_on");

  private static final Set<String> DAYS = Set.of("on", "left_list_on");

  private EconomyTable() {}

  static TableFile of(List<Economy> economies, StatusDay on) {
    return TableFile.of(
        NAME,
        HEADER,
        Set.of(),
        DAYS,
        consumer -> economies.forEach(each -> consumer.accept(row(each, on))));
  }

  private static List<String> row(Economy economy, StatusDay on) {
    List<String> row =
        new ArrayList<>(List.of(economy.alpha2(), economy.alpha3(), economy.numeric()));
    add(row, economy.name());
    add(row, economy.region());
    add(row, economy.subRegion());
    row.add(String.join(";", economy.currencies()));
    row.add(on.day().toString());
    row.add(economy.leastDeveloped() ? "yes" : "no");
    row.add(Objects.toString(economy.leftListOn(), ""));
    return row;
  }

  private static void add(List<String> row, @Nullable WorldRegion area) {
    if (area == null) {
      row.addAll(List.of("", "", ""));
    } else {
      row.add(area.code());
      add(row, area.name());
    }
  }

  private static void add(List<String> row, LocalText name) {
    row.add(name.en());
    row.add(Objects.requireNonNullElse(name.zh(), ""));
  }
}
