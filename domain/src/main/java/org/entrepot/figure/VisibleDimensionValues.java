package org.entrepot.figure;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;

/** The members that are to be seen: names of others would say that they are there. */
final class VisibleDimensionValues implements DimensionValues {

  private final DimensionValues all;
  private final LedgerSight sight;

  VisibleDimensionValues(DimensionValues all, Visibility visibility) {
    this.all = all;
    this.sight = new LedgerSight(visibility);
  }

  @Override
  public SortedMap<String, LocalText> of(Edition edition, Dimension dimension) {
    return narrowed(all.of(edition, dimension), dimension);
  }

  @Override
  public SortedMap<String, LocalText> elsewhere(Edition edition, Dimension dimension) {
    return narrowed(all.elsewhere(edition, dimension), dimension);
  }

  private SortedMap<String, LocalText> narrowed(
      SortedMap<String, LocalText> names, Dimension dimension) {
    Set<String> within = sight.within().get(dimension);
    if (within == null) {
      return names;
    }
    SortedMap<String, LocalText> seen = new TreeMap<>(names);
    seen.keySet().retainAll(within);
    return seen;
  }

  @Override
  public long recordChanges() {
    return all.recordChanges();
  }

  @Override
  public long revision() {
    return all.revision();
  }
}
