package org.entrepot.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entrepot.access.Access;
import org.entrepot.edition.Editions;

/**
 * The claims that the caller may read: those about editions that are open to them, or about none.
 */
@RequestScoped
class VisibleClaims {

  @Inject ClaimDesk desk;
  @Inject Editions editions;
  @Inject Access access;

  List<Claim> all() {
    return desk.all().stream().filter(this::isVisible).toList();
  }

  private boolean isVisible(Claim claim) {
    return claim.edition() == null
        || editions.find(claim.edition()).filter(access::mayRead).isPresent();
  }

  Claim get(String id) {
    Claim claim = desk.get(id);
    if (claim.edition() != null) {
      access.requireRead(editions.get(claim.edition()));
    }
    return claim;
  }

  Checked check(Claim claim) {
    return desk.check(claim);
  }
}
