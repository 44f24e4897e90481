package org.entrepot.claim;

import java.time.LocalDate;
import org.entrepot.figure.Figure;
import org.entrepot.figure.FigureLinks;
import org.entrepot.figure.FigureQuery;
import org.entrepot.ledger.PostingSource;
import org.entrepot.ledger.SourceLinks;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** Where a claim leads to. */
final class ClaimLinks {

  private final Route route;
  private final SourceLinks sources;

  ClaimLinks(Route route, SourceLinks sources) {
    this.route = route;
    this.sources = sources;
  }

  /** The page where it can be seen: the one record's, the figure's, the edition's, the outlook. */
  String page(CheckedClaim checked) {
    PostingSource record = checked.record();
    String one = record == null ? null : sources.page(record);
    return one == null ? figure(checked) : one;
  }

  private String figure(CheckedClaim checked) {
    Figure figure = checked.figure();
    if (figure != null) {
      return new FigureLinks(route)
          .page(figure.edition().code(), figure.metric().code(), query(figure));
    }
    String edition = checked.claim().edition();
    return edition == null ? route.to("outlook") : route.to("editions", edition);
  }

  /** The postings behind it, or null where it is no figure of a ledger. */
  @Nullable String records(CheckedClaim checked) {
    Figure figure = checked.figure();
    return figure == null ? null : new FigureLinks(route).postings(figure);
  }

  private static FigureQuery query(Figure figure) {
    FigureQuery query = new FigureQuery(figure.scope(), FigureQuery.LIVE.at(), null, null);
    LocalDate through = figure.reading().through();
    return through == null ? query : query.through(through);
  }
}
