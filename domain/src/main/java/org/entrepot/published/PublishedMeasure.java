package org.entrepot.published;

import org.entrepot.LocalText;
import org.entrepot.edition.Edition;
import org.jspecify.annotations.Nullable;

/** What a published figure may be called a value of. */
public interface PublishedMeasure {

  /** The unit of what is counted. */
  String ONE = "1";

  /** The unit of ratios. */
  String PERCENT = "percent";

  /** The name in addresses: {@code tentative_deal_value}. */
  String code();

  /** What it is called. */
  LocalText name();

  /** Whether values are whole numbers of something. */
  boolean counts();

  /** The unit in an edition: an ISO 4217 code, {@code m2}, {@code 1} or {@code percent}. */
  String unit(Edition edition);

  /** The kind of area that it counts by its definition; null where it counts no area. */
  @Nullable AreaKind area();
}
