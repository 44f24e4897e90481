package org.entrepot.claim;

import java.time.LocalDate;
import org.entrepot.figure.Figure;
import org.entrepot.figure.Links;
import org.entrepot.figure.Query;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Where a claim leads to. */
final class ClaimLinks {

  private final Route route;

  ClaimLinks(Route route) {
    this.route = route;
  }

  /** The page where it can be seen: the figure's, the edition's, the outlook. */
  String page(Checked checked) {
    Figure figure = checked.figure();
    if (figure != null) {
      return new Links(route).page(figure.edition().code(), figure.metric().code(), query(figure));
    }
    String edition = checked.claim().edition();
    return edition == null ? route.to("outlook") : route.to("editions", edition);
  }

  /** The postings behind it, or null where it is no figure of a ledger. */
  @Nullable String records(Checked checked) {
    Figure figure = checked.figure();
    return figure == null ? null : new Links(route).records(figure);
  }

  private static Query query(Figure figure) {
    Query query = new Query(figure.scope(), Query.LIVE.at(), null, null);
    LocalDate through = figure.reading().through();
    return through == null ? query : query.through(through);
  }
}
