package org.entrepot.figure;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/** Reads the file of metrics; says in a sentence what is wrong with it. */
final class MetricFile {

  private MetricFile() {}

  /**
   * The metrics in the order of the file.
   *
   * @throws IllegalStateException if the file is not as it must be
   */
  static List<Metric> read(InputStream json) {
    try (JsonReader reader = Json.createReader(json)) {
      JsonObject file = reader.readObject();
      JsonObject kinds = file.getJsonObject("kinds");
      JsonArray entries = file.getJsonArray("metrics");
      if (kinds == null || entries == null) {
        throw new IllegalStateException(
            "metrics.json needs the members \"kinds\" and \"metrics\".");
      }
      List<Metric> metrics =
          unique(
              entries.getValuesAs(JsonObject.class).stream()
                  .map(entry -> new MetricEntry(entry, kinds).read())
                  .toList());
      metrics.forEach(metric -> checkNamed(metric, metrics));
      checkTiles(metrics);
      return metrics;
    } catch (JsonException | ClassCastException notJson) {
      throw new IllegalStateException(
          "metrics.json cannot be read: " + notJson.getMessage(), notJson);
    }
  }

  /** What a metric names must be there, and can be narrowed as it can. */
  private static void checkNamed(Metric metric, List<Metric> metrics) {
    for (String code : named(metric)) {
      boolean fits =
          metrics.stream()
              .anyMatch(
                  each ->
                      each.code().equals(code)
                          && !(each.take() instanceof Aggregation.Ratio)
                          && each.dimensions().containsAll(metric.dimensions()));
      if (!fits) {
        throw new IllegalStateException(
            "metrics.json, metric "
                + metric.code()
                + ": needs a metric "
                + code
                + " that is no ratio and has its dimensions.");
      }
    }
  }

  /** An earlier version is on no overview: its place may be another's. */
  private static void checkTiles(List<Metric> metrics) {
    Map<String, Metric> latest = new LinkedHashMap<>();
    for (Metric metric : metrics) {
      latest.merge(
          metric.code(), metric, BinaryOperator.maxBy(Comparator.comparingInt(Metric::version)));
    }
    Map<Integer, String> tiles = new HashMap<>();
    for (Metric metric : latest.values()) {
      String other = metric.tile() == 0 ? null : tiles.put(metric.tile(), metric.code());
      if (other != null) {
        throw new IllegalStateException(
            "metrics.json, metric "
                + metric.code()
                + ": has the tile "
                + metric.tile()
                + ", which is that of "
                + other
                + ".");
      }
    }
  }

  private static List<String> named(Metric metric) {
    List<String> named = new ArrayList<>();
    if (metric.take() instanceof Aggregation.Ratio ratio) {
      named.addAll(List.of(ratio.part(), ratio.whole()));
    }
    if (metric.count() != null) {
      named.add(metric.count());
    }
    return named;
  }

  private static List<Metric> unique(List<Metric> metrics) {
    Set<String> seen = new HashSet<>();
    for (Metric metric : metrics) {
      if (!seen.add(metric.code() + " version " + metric.version())) {
        throw new IllegalStateException(
            "metrics.json has "
                + metric.code()
                + " version "
                + metric.version()
                + " twice; a changed definition needs the next version.");
      }
    }
    return new ArrayList<>(metrics);
  }
}
