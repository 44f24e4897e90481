package org.entrepot.figure;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entrepot.ledger.Dimension;
import org.entrepot.ledger.LedgerMoment;
import org.entrepot.ledger.PostingSelection;
import org.entrepot.ledger.PostingTotal;
import org.entrepot.ledger.Postings;

/**
 * Who is present in the ledgers, each looked up once for all that is computed of one reading:
 * newcomers of an edition are told from those of every edition before it, and a history has the
 * newcomers of each.
 */
final class LedgerPresence {

  private final Map<Lookup, SortedSet<String>> known = new HashMap<>();

  private record Lookup(PostingSelection selection, LedgerMoment moment, Dimension of) {}

  /** The members that count: those with a net quantity above zero. */
  SortedSet<String> of(
      PostingSelection selection, LedgerMoment moment, Dimension of, Postings postings) {
    return known.computeIfAbsent(
        new Lookup(selection, moment, of), lookup -> read(lookup, postings));
  }

  private static SortedSet<String> read(Lookup lookup, Postings postings) {
    return Collections.unmodifiableSortedSet(
        postings.totals(lookup.selection(), lookup.moment(), lookup.of()).stream()
            .filter(total -> !total.key().isEmpty() && total.quantity().signum() > 0)
            .map(PostingTotal::key)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
