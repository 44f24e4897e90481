package org.entrepot.phrase;

import java.util.List;
import org.entrepot.claim.CheckedClaim;

/**
 * A phrase with the claims that it could be.
 *
 * @param candidates each beside what is known, the likeliest first; none where nothing here counts
 *     what it speaks of
 */
public record OfferedClaims(Phrase phrase, List<CheckedClaim> candidates) {

  public OfferedClaims {
    candidates = List.copyOf(candidates);
  }
}
