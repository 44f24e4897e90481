package org.entrepot.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.ListPart;
import org.entrepot.Page;

/** Reads the ledgers. */
public interface Postings {

  Optional<Posting> find(String edition, long seq);

  /**
   * The postings of a ledger by seq, from the cursor on.
   *
   * @param within each of these dimensions has one of the values; empty for all postings
   */
  Page<Posting> all(String edition, Map<Dimension, Set<String>> within, ListPart part);

  /** All postings of a record by seq, those that no longer stand and their reversals too. */
  List<Posting> of(PostingSource source);

  /** The seq of the posting that reverses this one. */
  Optional<Long> reversalOf(String edition, long seq);

  /** The postings that make a sum, oldest first, no other. */
  Page<Posting> behind(PostingSelection selection, LedgerMoment moment, ListPart part);

  /** One sum, with the empty key; zero where nothing is selected. */
  PostingTotal total(PostingSelection selection, LedgerMoment moment);

  /** The sums by a dimension, in the order of the keys, those that net to zero left out. */
  List<PostingTotal> totals(PostingSelection selection, LedgerMoment moment, Dimension by);

  /**
   * The sums of the postings after a position, up to a moment, by their reason, in its order.
   *
   * @param after a position that the moment's is not before
   */
  List<PostingTotal> byReason(PostingSelection selection, long after, LedgerMoment moment);

  /** The position of the last posting recorded at or before this instant, 0 where none was. */
  long positionAt(String edition, Instant instant);
}
