package org.entrepot.figure;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entrepot.NotFound;
import org.entrepot.published.PublishedMeasures;

/** All metrics, from the file {@code metrics.json} beside this class, where they are defined. */
@ApplicationScoped
public class Metrics implements PublishedMeasures {

  private List<Metric> versions = List.of();

  /** Reads the file when the application starts, so that a mistake in it stops the start. */
  void start(@Observes Startup event) {
    headlineCount();
  }

  /** Takes the metrics of a file instead. */
  void load(String json) {
    versions = MetricFile.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  @PostConstruct
  void load() {
    try (InputStream file = Metrics.class.getResourceAsStream("metrics.json")) {
      if (file == null) {
        throw new IllegalStateException("The file metrics.json is missing in the program.");
      }
      versions = MetricFile.read(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The latest version of each metric, in the order of the file. */
  @Override
  public List<Metric> all() {
    return versions.stream().filter(metric -> latest(metric.code()).equals(metric)).toList();
  }

  /**
   * The latest version of a metric.
   *
   * @throws NotFound with code {@code metric.unknown}
   */
  @Override
  public Metric get(String code) {
    return find(code).orElseThrow(() -> new NotFound("metric.unknown", code));
  }

  /** The latest version of a metric. */
  @Override
  public Optional<Metric> find(String code) {
    return versions(code).stream().findFirst();
  }

  /** The large figure of an overview. */
  public Metric headline() {
    List<Metric> headlines = all().stream().filter(Metric::headline).toList();
    if (headlines.size() != 1) {
      throw new IllegalStateException(
          "metrics.json needs one metric that is the headline, not " + headlines.size() + ".");
    }
    return headlines.get(0);
  }

  /** What the headline is of, counted. */
  public Metric headlineCount() {
    String count = headline().count();
    if (count == null) {
      throw new IllegalStateException("metrics.json needs a \"count\" of the headline.");
    }
    return get(count);
  }

  /** Every version of a metric, the latest first; none where it is unknown. */
  public List<Metric> versions(String code) {
    return versions.stream()
        .filter(metric -> metric.code().equals(code))
        .sorted(Comparator.comparingInt(Metric::version).reversed())
        .toList();
  }

  private Metric latest(String code) {
    return versions(code).get(0);
  }
}
