package org.entrepot.figure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.entrepot.access.Access;
import org.entrepot.api.TableFile;
import org.entrepot.edition.Edition;
import org.entrepot.page.FileDownload;
import org.entrepot.page.Route;

/** Sends the figures of an edition, or the postings of one, as the pages show them. */
@Named("figureFiles")
@RequestScoped
public class FigureFiles {

  private static final String CSV = "csv";

  @Inject EditionView view;
  @Inject Figures figures;
  @Inject FigurePostingTable postings;
  @Inject Access access;
  @Inject Route route;

  /** All figures of an edition. */
  public void figures() throws IOException {
    Edition edition = view.find().orElseThrow();
    FigurePageQuery asked = new FigurePageQuery(route);
    FigureQuery query = asked.by().map(asked.query()::by).orElse(asked.query());
    send(FigureTable.of(edition.code(), figures.all(edition.code(), query, access.visibility())));
  }

  /** The postings of a figure. */
  public void postings() throws IOException {
    Edition edition = view.find().orElseThrow();
    FigureName name = new FigureName(edition.code(), route.part("metric").orElseThrow());
    send(postings.of(name, new FigurePageQuery(route).query(), access.visibility()).read().get());
  }

  private static void send(TableFile table) throws IOException {
    FileDownload.send(table, table.name(), CSV);
  }
}
