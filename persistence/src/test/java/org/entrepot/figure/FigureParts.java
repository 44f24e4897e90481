package org.entrepot.figure;

/** What an import takes from this package, as the container would wire it. */
public final class FigureParts {

  private FigureParts() {}

  public static Metrics metrics() {
    Metrics metrics = new Metrics();
    metrics.load();
    return metrics;
  }
}
