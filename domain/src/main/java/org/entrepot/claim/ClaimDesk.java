package org.entrepot.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entrepot.NotFound;
import org.entrepot.Problem;
import org.entrepot.access.Visibility;
import org.entrepot.edition.Edition;
import org.entrepot.edition.Editions;

/**
 * Checks claims. A claim about an edition is for those who see all of it, one about none for
 * everyone.
 */
@ApplicationScoped
@Transactional
public class ClaimDesk {

  @Inject Claims claims;
  @Inject Editions editions;
  @Inject FigureClaims figures;
  @Inject OtherClaims others;

  /** All claims, unchecked. */
  public List<Claim> all(Visibility visibility) {
    Set<String> seen =
        visibility.isWhole()
            ? editions.all().stream()
                .filter(visibility::sees)
                .map(Edition::code)
                .collect(Collectors.toSet())
            : Set.of();
    return claims.all().stream()
        .filter(claim -> claim.edition() == null || seen.contains(claim.edition()))
        .toList();
  }

  /**
   * One claim, unchecked.
   *
   * @throws NotFound with code {@code claim.unknown}
   */
  public Claim get(String id, Visibility visibility) {
    Claim claim = claims.find(id).orElseThrow(() -> new NotFound("claim.unknown", id));
    if (claim.edition() != null) {
      visibility.checked(editions.get(claim.edition()));
      if (!visibility.isWhole()) {
        throw new NotFound("claim.unknown", id);
      }
    }
    return claim;
  }

  /** A claim beside what is known; one that cannot be checked says why. */
  public CheckedClaim check(Claim claim, Visibility visibility) {
    try {
      return finding(claim, visibility).of(claim);
    } catch (Problem cannot) {
      return ClaimFinding.unknown(
              "claim.cannot", ClaimFinding.sentence(cannot.code(), cannot.arguments().toArray()))
          .of(claim);
    }
  }

  private ClaimFinding finding(Claim claim, Visibility visibility) {
    return switch (claim.about().kind()) {
      case METRIC -> figures.metric(claim, visibility);
      case GROWTH -> figures.growth(claim, visibility);
      case RECORD -> figures.record(claim, visibility);
      case ATTRIBUTE -> others.attribute(claim);
      case INDICATOR -> others.indicator(claim);
    };
  }
}
