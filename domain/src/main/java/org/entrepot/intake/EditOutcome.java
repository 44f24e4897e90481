package org.entrepot.intake;

import java.util.Collections;
import java.util.Map;
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

  /**
   * A change that took ledgers from one position to another.
   *
   * @param before by code of the edition; a ledger that is not among them was empty
   * @param after of the ledgers that it was posted to
   */
  public static EditOutcome changed(Map<String, Long> before, Map<String, Long> after) {
    SortedMap<String, PostingSpan> moved = new TreeMap<>();
    after.forEach(
        (edition, to) -> {
          long from = before.getOrDefault(edition, 0L);
          if (to > from) {
            moved.put(edition, new PostingSpan(from, to));
          }
        });
    return new EditOutcome(true, moved);
  }

  public EditOutcome {
    moved = Collections.unmodifiableSortedMap(new TreeMap<>(moved));
  }
}
