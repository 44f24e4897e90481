package org.entrepot.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import org.entrepot.sample.ComparableTotal;

/**
 * Says which of the sample's published figures are comparable, as somebody does at the desk. What
 * somebody has decided already stays.
 */
final class SampleTies {

  private static final String ALL = "?limit=200";

  private final ApiClient api;

  SampleTies(ApiClient api) {
    this.api = api;
  }

  void say() {
    Map<String, String> notes =
        ComparableTotal.all().stream()
            .collect(Collectors.toMap(ComparableTotal::metric, ComparableTotal::note));
    for (JsonObject edition : items("/editions" + ALL)) {
      String figures = "/editions/" + edition.getString("code") + "/published-figures";
      for (JsonObject figure : items(figures + ALL)) {
        String note = notes.get(figure.getString("metric"));
        if (note != null && figure.isNull("dimension") && figure.isNull("tie")) {
          tie(figures + "/" + figure.getJsonNumber("id"), figure.getString("metric"), note);
        }
      }
    }
  }

  private Iterable<JsonObject> items(String path) {
    return api.get(path).getJsonArray("items").getValuesAs(JsonObject.class);
  }

  private void tie(String figure, String metric, String note) {
    JsonObject wish =
        Json.createObjectBuilder()
            .add("metric", metric)
            .add("comparable", "YES")
            .add("note", note)
            .build();
    api.put(figure + "/tie", wish, api.tag(figure));
  }
}
