package org.entrepot.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entrepot.Cursor;
import org.entrepot.Page;
import org.jspecify.annotations.Nullable;

/** Reads the ledgers. */
public interface Postings {

  Optional<Posting> find(String edition, long seq);

  /**
   * The postings of a ledger by seq, from the cursor on.
   *
   * @param within each of these dimensions has one of the values; empty for all postings
   */
  Page<Posting> all(
      String edition, Map<Dimension, Set<String>> within, @Nullable Cursor after, int limit);

  /** The postings that make a sum, oldest first, no other. */
  Page<Posting> behind(Selection selection, Moment moment, @Nullable Cursor after, int limit);

  /** One sum, with the empty key; zero where nothing is selected. */
  Total total(Selection selection, Moment moment);

  /** The sums by a dimension, in the order of the keys, those that net to zero left out. */
  List<Total> totals(Selection selection, Moment moment, Dimension by);

  /** The position of the last posting recorded at or before this instant, 0 where none was. */
  long positionAt(String edition, Instant instant);
}
