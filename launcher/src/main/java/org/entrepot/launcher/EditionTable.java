package org.entrepot.launcher;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An edition's figures as a table for the terminal: the same numbers as on its page. */
final class EditionTable {

  private final ApiClient api;

  EditionTable(ApiClient api) {
    this.api = api;
  }

  /**
   * The edition to show: the latest with deals, since one that is still to come has sign-ups only;
   * where none has deals, the latest with records in its ledger.
   */
  Optional<JsonObject> latest() {
    List<JsonObject> latestFirst =
        editions().stream()
            .filter(edition -> number(edition, "position") > 0)
            .sorted(
                Comparator.comparing((JsonObject edition) -> edition.getString("startsOn"))
                    .reversed())
            .toList();
    return latestFirst.stream()
        .filter(this::hasDeals)
        .findFirst()
        .or(() -> latestFirst.stream().findFirst());
  }

  private boolean hasDeals(JsonObject edition) {
    return number(api.get("/editions/" + edition.getString("code") + "/figures/deals"), "value")
        > 0;
  }

  List<JsonObject> editions() {
    return objects(api.get("/editions?limit=200").getJsonArray("items"));
  }

  /** The table, line by line; figures of which nothing is known are left out. */
  List<String> table(JsonObject edition) {
    String code = edition.getString("code");
    Map<String, String> names = names();
    List<List<String>> rows = new ArrayList<>();
    for (JsonObject figure :
        objects(api.get("/editions/" + code + "/figures").getJsonArray("items"))) {
      if (!figure.getBoolean("known", true)) {
        continue;
      }
      String metric = figure.getString("metric");
      rows.add(
          List.of(names.getOrDefault(metric, metric), english(figure, "text"), growth(figure)));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        english(edition, "name")
            + (edition.getBoolean("sample", false) ? " (sample: invented records)" : ""));
    lines.add("");
    int first = width(rows, 0);
    int second = width(rows, 1);
    for (List<String> row : rows) {
      lines.add(
          ("  %-" + first + "s  %-" + second + "s  %s").formatted(row.toArray()).stripTrailing());
    }
    lines.add("");
    lines.add(
        "Counted from "
            + number(edition, "position")
            + " postings in the ledger of "
            + code
            + "; growth is compared with the edition before.");
    return lines;
  }

  private Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (JsonObject metric : objects(api.get("/metrics").getJsonArray("items"))) {
      names.put(metric.getString("metric"), english(metric, "name"));
    }
    return names;
  }

  /** The growth with its sign, or both bounds where they do not settle the last digit. */
  private static String growth(JsonObject figure) {
    if (!(figure.get("comparison") instanceof JsonObject comparison)) {
      return "";
    }
    if (comparison.get("rounded") instanceof jakarta.json.JsonString rounded) {
      return signed(rounded.getString()) + "%";
    }
    if (comparison.get("growth") instanceof JsonObject growth) {
      return signed(growth.getString("low")) + "% to " + signed(growth.getString("high")) + "%";
    }
    return "";
  }

  private static String signed(String number) {
    return number.startsWith("-") ? number : "+" + number;
  }

  private static int width(List<List<String>> rows, int column) {
    return Math.max(1, rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1));
  }

  private static String english(JsonObject object, String name) {
    return object.get(name) instanceof JsonObject text ? text.getString("en", "") : "";
  }

  private static long number(JsonObject object, String name) {
    return object.isNull(name) ? 0 : object.getJsonNumber(name).longValue();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.stream().map(JsonValue::asJsonObject).toList();
  }
}
