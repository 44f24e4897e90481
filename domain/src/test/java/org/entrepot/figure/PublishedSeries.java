package org.entrepot.figure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.edition.Editions;
import org.entrepot.published.PublishedQualifiers;
import org.entrepot.published.Series;

/**
 * The editions of 2018 to 2025 as they were published: no ledger says anything, and a person has
 * called every figure comparable that is one of a metric of its name.
 */
public final class PublishedSeries {

  final World world = World.ofEightEditions();

  public PublishedSeries() {
    Set<String> metrics =
        world.figures.metrics.all().stream().map(Metric::code).collect(Collectors.toSet());
    for (Series.Row row : Series.all()) {
      String value = row.value().toPlainString();
      long id =
          world.published.publish(
              row.edition(), row.metric(), row.dimension(), value, row.unit(), row.qualifier());
      if (metrics.contains(row.metric())) {
        world.published.tie(id, row.metric(), true);
      }
    }
  }

  public Figures figures() {
    return world.figures;
  }

  public Editions editions() {
    return world.figures.editions;
  }

  public Metrics metrics() {
    return world.figures.metrics;
  }

  /** With the usual settings. */
  public PublishedQualifiers qualifiers() {
    return new PublishedQualifiers(Map.of());
  }
}
