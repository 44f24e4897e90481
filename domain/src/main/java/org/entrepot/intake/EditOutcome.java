package org.entrepot.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an edit came to.
 *
 * @param changed whether the record was not so before
 * @param moved the ledgers that it was posted to, by code of the edition
 */
public record EditOutcome(boolean changed, SortedMap<String, PostingSpan> moved) {

  /**
   * Postings of one ledger.
   *
   * @param before the position before the first of them
   * @param after the position of the last
   */
  public record PostingSpan(long before, long after) {}

  public EditOutcome {
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
  }
}
