package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entrepot.NotFound;
import org.entrepot.Problem;

/**
 * Checks claims. Whoever may read an edition may read what its records say of a claim; that is for
 * the caller to ask.
 */
@ApplicationScoped
@Transactional
public class ClaimDesk {

  @Inject Claims claims;
  @Inject FigureClaims figures;
  @Inject OtherClaims others;

  /** All claims, unchecked. */
  public List<Claim> all() {
    return claims.all();
  }

  /**
   * One claim, unchecked.
   *
   * @throws NotFound with code {@code claim.unknown}
   */
  public Claim get(String id) {
    return claims.find(id).orElseThrow(() -> new NotFound("claim.unknown", id));
  }

  /** A claim beside what is known; one that cannot be checked says why. */
  public Checked check(Claim claim) {
    try {
      return finding(claim).of(claim);
    } catch (Problem cannot) {
      return Finding.unknown(
              "claim.cannot", Finding.sentence(cannot.code(), cannot.arguments().toArray()))
          .of(claim);
    }
  }

  private Finding finding(Claim claim) {
    return switch (claim.about().kind()) {
      case METRIC -> figures.metric(claim);
      case GROWTH -> figures.growth(claim);
      case RECORD -> figures.record(claim);
      case ATTRIBUTE -> others.attribute(claim);
      case INDICATOR -> others.indicator(claim);
    };
  }
}
