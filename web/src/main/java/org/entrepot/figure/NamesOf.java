package org.entrepot.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entrepot.edition.Edition;

/**
 * Names of parts in any edition, in one language; those of one edition and metric are read once.
 */
public final class NamesOf {

  private final DimensionValues members;
  private final Locale locale;
  private final Map<String, DimensionNames> known = new HashMap<>();

  public NamesOf(DimensionValues members, Locale locale) {
    this.members = members;
    this.locale = locale;
  }

  /**
   * Those of an edition.
   *
   * @param metric whose kinds they are
   */
  public DimensionNames in(Edition edition, Metric metric) {
    return known.computeIfAbsent(
        edition.code() + " " + metric.code(),
        unread -> new DimensionNames(edition, metric, members, locale));
  }
}
