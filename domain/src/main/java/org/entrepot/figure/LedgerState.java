package org.entrepot.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.edition.EditionStatus;
import org.jspecify.annotations.Nullable;

/**
 * From which state of the ledgers a figure was read.
 *
 * @param position of the edition that was asked for
 * @param positions of every edition that was read, by code, and of the published figures under
 *     {@link #PUBLISHED} where there are any; asked for again by these, the figure is the same for
 *     ever
 * @param recordedAt when the posting at the position was recorded, or null before the first
 * @param through the last day that counts, or null for all
 * @param status the last that the edition had while its ledger was there
 */
public record LedgerState(
    long position,
    SortedMap<String, Long> positions,
    @Nullable Instant recordedAt,
    @Nullable LocalDate through,
    EditionStatus status) {

  /** What the log of published figures is called among the positions; no edition has that code. */
  static final String PUBLISHED = "published";

  public LedgerState {
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
  }

  /** The position at which an edition was read, 0 where it was not. */
  long of(String edition) {
    return positions.getOrDefault(edition, 0L);
  }

  /** The position at which the published figures were read. */
  long published() {
    return of(PUBLISHED);
  }
}
