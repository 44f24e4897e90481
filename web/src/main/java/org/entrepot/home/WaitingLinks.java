package org.entrepot.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.entrepot.page.Route;

/** The list that something that waits opens. */
@RequestScoped
class WaitingLinks {

  @Inject Route route;

  String page(WaitingKind kind) {
    return switch (kind) {
      case PREVIEW, FAILED_IMPORT -> route.to("desk", "imports");
      case RATE -> route.to("desk", "deals", "waiting");
      case SAME_IDENTIFIER -> route.to("desk", "companies");
      case UNMATCHED_FIGURE -> route.to("desk", "published-figures");
      case TO_CLOSE, TO_FINALISE -> route.to("desk", "editions") + "#all";
      case INVITATION, NO_SECOND_FACTOR -> route.to("desk", "people");
    };
  }
}
