package org.entrepot.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entrepot.access.RowLimit;
import org.entrepot.access.Visibility;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.Fact;
import org.entrepot.ledger.PostingSelection;

/**
 * A visibility in the words of the ledger, which knows nobody. Postings and sums carry delegation
 * and pavilion; whose company a posting is they do not say, so by company nothing of a ledger is to
 * be seen.
 */
final class LedgerSight {

  /** What nothing has: no code is written so. */
  private static final Set<String> NOTHING = Set.of("*");

  private final Map<Dimension, Set<String>> within = new EnumMap<>(Dimension.class);
  private final boolean nothing;

  LedgerSight(Visibility visibility) {
    visibility.limits().forEach(this::limit);
    nothing = visibility.limits().containsKey(RowLimit.COMPANY);
  }

  private void limit(RowLimit limit, Set<String> codes) {
    Set<String> some = codes.isEmpty() ? NOTHING : codes;
    switch (limit) {
      case DELEGATION -> within.put(Dimension.DELEGATION, some);
      case PAVILION -> within.put(Dimension.PAVILION, some);
      case COMPANY -> {}
    }
  }

  /** Whether ledgers are seen whole. */
  boolean isWhole() {
    return within.isEmpty() && !nothing;
  }

  boolean isNothing() {
    return nothing;
  }

  /** What a posting that is seen has; empty where there is no limit. */
  Map<Dimension, Set<String>> within() {
    return Collections.unmodifiableMap(within);
  }

  boolean shows(Fact fact) {
    return !nothing
        && within.entrySet().stream()
            .allMatch(each -> each.getValue().contains(fact.get(each.getKey())));
  }

  /**
   * Whether a metric says anything of the part that is seen: its records tell such parts, and it
   * needs no others to compare with, as one that counts newcomers does.
   */
  boolean shows(Metric metric) {
    return isWhole()
        || (!nothing
            && !(metric.take() instanceof Aggregation.NewSince)
            && metric.dimensions().containsAll(within.keySet()));
  }

  /** The postings of a selection that are seen. */
  PostingSelection of(PostingSelection selection) {
    PostingSelection seen = selection;
    for (Map.Entry<Dimension, Set<String>> limit : within.entrySet()) {
      Set<String> asked = selection.where().getOrDefault(limit.getKey(), Set.of());
      seen = seen.narrowed(limit.getKey(), common(asked, limit.getValue()));
    }
    return seen;
  }

  /** No values asked for are any; none in common are none, which a selection cannot say. */
  private static Set<String> common(Set<String> asked, Set<String> limit) {
    if (asked.isEmpty()) {
      return limit;
    }
    Set<String> common = new TreeSet<>(asked);
    common.retainAll(limit);
    return common.isEmpty() ? NOTHING : common;
  }
}
