package org.entrepot.phrase;

import java.util.List;
import org.entrepot.claim.Claim;

/**
 * A phrase with the claims that it could be.
 *
 * @param claims the likeliest first; none where nothing here counts what it speaks of
 */
public record PossibleClaims(Phrase phrase, List<Claim> claims) {

  public PossibleClaims {
    claims = List.copyOf(claims);
  }
}
