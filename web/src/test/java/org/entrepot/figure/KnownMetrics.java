package org.entrepot.figure;

import java.util.Locale;
import org.entrepot.access.Callers;
import org.entrepot.access.Role;
import org.entrepot.page.Display;
import org.entrepot.page.Language;
import org.entrepot.published.PublishedParts;

/** Metrics as they are defined, for tests of other packages. */
public final class KnownMetrics {

  private KnownMetrics() {}

  public static Metrics all() {
    Metrics metrics = new Metrics();
    metrics.load();
    return metrics;
  }

  /** The latest version of a metric. */
  public static Metric get(String code) {
    return all().get(code);
  }

  /** What a reader of a language calls the parts of them. */
  public static PublishedParts parts(DimensionValues members, Language language) {
    NamedParts parts = new NamedParts();
    parts.metrics = all();
    parts.members = members;
    parts.access = Callers.with(Role.AUDITOR);
    parts.reader =
        new Display() {
          @Override
          public Locale getLocale() {
            return language.locale();
          }
        };
    return parts;
  }
}
