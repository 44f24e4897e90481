package org.entrepot.figure;

import java.util.SortedMap;
import org.entrepot.LocalText;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.ledger.Dimension;

/** What the records say of the values that a dimension can have: economies, sections, pavilions. */
public interface DimensionValues {

  /**
   * The known values in an edition with their names, by code. Empty for {@link Dimension#KIND},
   * whose values belong to a metric.
   */
  SortedMap<String, LocalText> of(Edition edition, Dimension dimension);

  /**
   * The sections or pavilions of the other editions of the expo with their names, by code; of a
   * code that several have the name in the latest. Empty for the other dimensions.
   */
  SortedMap<String, LocalText> elsewhere(Edition edition, Dimension dimension);

  /** As far as somebody sees them: of what they are limited by no more than that. */
  default DimensionValues seenBy(Visibility visibility) {
    return visibility.isWhole() ? this : new VisibleDimensionValues(this, visibility);
  }

  /** Another number whenever an edition, one of these names or a published figure has changed. */
  long revision();

  /** Another number whenever an import, a correction or a withdrawal has changed a record. */
  long recordChanges();
}
