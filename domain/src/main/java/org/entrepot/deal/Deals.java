package org.entrepot.deal;

import org.entrepot.ListPart;
import org.entrepot.Page;
import org.entrepot.access.Visibility;

/** The deals that this deployment knows. */
public interface Deals {

  /**
   * Deals of an edition of which nothing stands in its ledger because no rate is known for their
   * currency on the signing day or within seven days before it; by their codes, as far as they are
   * to be seen.
   */
  Page<WaitingDeal> waiting(String edition, Visibility visibility, ListPart part);
}
