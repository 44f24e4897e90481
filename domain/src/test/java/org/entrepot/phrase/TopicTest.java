package org.entrepot.phrase;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.Objects;
import java.util.Set;
import org.entrepot.claim.About;
import org.entrepot.figure.Metric;
import org.junit.jupiter.api.Test;

class TopicTest {

  /** A new metric brings the words by which people speak of it. */
  @Test
  void isThereForEachMetric() {
    Set<String> topics =
        Topic.ALL.stream()
            .map(Topic::about)
            .filter(about -> about.kind() == About.Kind.METRIC)
            .map(About::name)
            .collect(toSet());

    assertThat(topics).isEqualTo(metrics());
  }

  private static Set<String> metrics() {
    try (JsonReader file =
        Json.createReader(
            Objects.requireNonNull(Metric.class.getResourceAsStream("metrics.json")))) {
      return file.readObject().getJsonArray("metrics").getValuesAs(JsonObject.class).stream()
          .map(metric -> metric.getString("metric"))
          .collect(toSet());
    }
  }
}
