package org.entrepot.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entrepot.edition.Edition;

/**
 * Names of parts in any edition, in one language; those of one edition and metric are read once.
 */
public final class NamesOf {

  private final Members members;
  private final Locale locale;
  private final Map<String, Names> known = new HashMap<>();

  public NamesOf(Members members, Locale locale) {
    this.members = members;
    this.locale = locale;
  }

  /**
   * Those of an edition.
   *
   * @param metric whose kinds they are
   */
  public Names in(Edition edition, Metric metric) {
    return known.computeIfAbsent(
        edition.code() + " " + metric.code(),
        unread -> new Names(edition, metric, members, locale));
  }
}
