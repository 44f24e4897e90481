package org.entrepot.phrase;

import java.util.List;
import org.entrepot.claim.Checked;

/**
 * A phrase with the claims that it could be.
 *
 * @param candidates each beside what is known, the likeliest first; none where nothing here counts
 *     what it speaks of
 */
public record Offer(Phrase phrase, List<Checked> candidates) {

  public Offer {
    candidates = List.copyOf(candidates);
  }
}
