package org.entrepot.phrase;

import java.util.List;
import org.entrepot.claim.Claim;

/**
 * A phrase with the claims that it could be.
 *
 * @param claims the likeliest first; none where nothing here counts what it speaks of
 */
public record Possible(Phrase phrase, List<Claim> claims) {

  public Possible {
    claims = List.copyOf(claims);
  }
}
