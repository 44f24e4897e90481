package org.entrepot.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entrepot.sample.ComparableTotal;

/**
 * Says which of the sample's published figures are comparable, as somebody does at the desk. Other
 * figures are left alone, and what somebody has decided already stays.
 */
final class SampleTies {

  private static final String ALL = "?limit=200";

  private final ApiClient api;

  SampleTies(ApiClient api) {
    this.api = api;
  }

  void say() {
    Map<String, List<ComparableTotal>> byEdition =
        ComparableTotal.all().stream().collect(Collectors.groupingBy(ComparableTotal::edition));
    byEdition.forEach(this::say);
  }

  private void say(String edition, List<ComparableTotal> totals) {
    String figures = "/editions/" + edition + "/published-figures";
    String next = figures + ALL;
    while (next != null) {
      JsonObject page = api.get(next);
      for (JsonObject figure : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
        totals.stream()
            .filter(total -> isOf(figure, total) && figure.isNull("tie"))
            .findFirst()
            .ifPresent(total -> tie(figures + "/" + figure.getJsonNumber("id"), total));
      }
      next = page.isNull("next") ? null : figures + ALL + "&after=" + page.getString("next");
    }
  }

  private static boolean isOf(JsonObject figure, ComparableTotal total) {
    return figure.isNull("dimension")
        && figure.getString("metric").equals(total.metric())
        && figure.getString("publishedOn").equals(total.publishedOn())
        && figure.getString("source").equals(total.source());
  }

  private void tie(String figure, ComparableTotal total) {
    JsonObject wish =
        Json.createObjectBuilder()
            .add("metric", total.metric())
            .add("comparable", "YES")
            .add("note", total.note())
            .build();
    api.put(figure + "/tie", wish, api.tag(figure));
  }
}
