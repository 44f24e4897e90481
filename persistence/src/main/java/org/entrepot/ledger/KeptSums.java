package org.entrepot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.entrepot.RecentlyAsked;
import org.jspecify.annotations.Nullable;

/**
 * Sums that this node has read. What a ledger came to at a position never changes, so they need not
 * be found out of date; what was not asked for lately is forgotten first. What a transaction has
 * read after it wrote itself may be undone, and is not kept.
 */
@ApplicationScoped
class KeptSums {

  /** Sums of one generation, some 20 megabytes. */
  private static final long HALF = 100_000;

  private final RecentlyAsked<SumKey, List<PostingTotal>> kept =
      new RecentlyAsked<>(HALF, sums -> 1L + sums.size());

  /** What was summed, when, and by what. */
  record SumKey(PostingSelection selection, LedgerMoment moment, @Nullable Dimension by) {}

  /** What is kept under the key, else what is read now. */
  List<PostingTotal> get(SumKey key, Supplier<PostingSums.SumsRead> read) {
    List<PostingTotal> known = kept.find(key);
    if (known != null) {
      return known;
    }
    PostingSums.SumsRead fresh = read.get();
    if (fresh.lasting()) {
      List<PostingTotal> sums = List.copyOf(fresh.sums());
      kept.compute(key, meanwhile -> sums);
    }
    return fresh.sums();
  }
}
