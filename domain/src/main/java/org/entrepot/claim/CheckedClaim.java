package org.entrepot.claim;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entrepot.LocalText;
import org.entrepot.figure.Figure;
import org.entrepot.figure.Verdict;
import org.entrepot.ledger.PostingSource;
import org.jspecify.annotations.Nullable;

/**
 * A claim beside what is known.
 *
 * @param value what the records or the outlook say, in words; empty where nothing is known
 * @param reason why the verdict is that, in a sentence
 * @param positions of the ledgers that were read, by edition
 * @param figure that was read, or null where it was none
 * @param record the one that decides it, where one does
 */
public record CheckedClaim(
    Claim claim,
    Verdict verdict,
    LocalText value,
    LocalText reason,
    SortedMap<String, Long> positions,
    @Nullable Figure figure,
    @Nullable PostingSource record) {

  public CheckedClaim {
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
  }
}
