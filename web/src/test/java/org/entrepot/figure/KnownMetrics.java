package org.entrepot.figure;

/** Metrics as they are defined, for tests of other packages. */
public final class KnownMetrics {

  private KnownMetrics() {}

  /** The latest version of a metric. */
  public static Metric get(String code) {
    Metrics metrics = new Metrics();
    metrics.load();
    return metrics.get(code);
  }
}
