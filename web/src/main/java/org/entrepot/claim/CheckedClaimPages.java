package org.entrepot.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.Route;

/** The pages on which can be seen what a claim was compared with, before anybody has made it. */
@RequestScoped
public class CheckedClaimPages {

  @Inject Route route;
  @Inject SourceLinks sources;

  public String page(CheckedClaim checked) {
    return new ClaimLinks(route, sources).page(checked);
  }
}
