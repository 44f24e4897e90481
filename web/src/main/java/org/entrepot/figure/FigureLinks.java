package org.entrepot.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.ListAddress;
import org.entrepot.page.Route;

/** Addresses of figures' pages and of the same figures in the API: both take the same query. */
public final class FigureLinks {

  private final Route route;

  public FigureLinks(Route route) {
    this.route = route;
  }

  public String page(String edition, String metric, FigureQuery query) {
    return list(edition, metric, query).first();
  }

  /** The page of a figure as the list of its records. */
  ListAddress list(String edition, String metric, FigureQuery query) {
    return new ListAddress(route.to("editions", edition, "figures", metric), parameters(query));
  }

  String api(String edition, String metric, FigureQuery query) {
    String figure = route.to("api", "v1", "editions", edition, "figures", metric);
    return new ListAddress(figure, parameters(query)).first();
  }

  public String postings(Figure figure) {
    return postings(figure, route.to("api", "v1") + "/");
  }

  /** Whether postings of its own make a figure. */
  static boolean hasPostings(Figure figure) {
    return figure.basis() == FigureBasis.LEDGER
        && !(figure.metric().take() instanceof Aggregation.Ratio);
  }

  /**
   * The postings that make a figure, at the position that it was read at; at all of them where
   * other editions decide which postings count.
   *
   * @param base path of the API: {@code /api/v1/}
   */
  static String postings(Figure figure, String base) {
    FigureQuery query =
        new FigureQuery(
            figure.scope(),
            figure.metric().take() instanceof Aggregation.NewSince
                ? new KnownAt.KnownAtPositions(figure.reading().positions())
                : new KnownAt.KnownAtPosition(figure.reading().position()),
            figure.reading().through(),
            null);
    String figures = base + "editions/" + figure.edition().code() + "/figures/";
    String records = figures + figure.metric().code() + "/records";
    return new ListAddress(records, parameters(query)).first();
  }

  /** The postings that make a figure, as it was asked for, as a file. */
  String postingsFile(Figure figure) {
    String file =
        route.to(
            "editions", figure.edition().code(), "figures", figure.metric().code(), "records.csv");
    return new ListAddress(file, parameters(figure.query())).first();
  }

  /** The page of a posting. */
  String posting(String edition, long seq) {
    return route.to("editions", edition, "postings", Long.toString(seq));
  }

  private static Map<String, String> parameters(FigureQuery query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    new TreeMap<Dimension, String>(query.scope()).forEach((d, v) -> parameters.put(d.key(), v));
    if (!query.at().toString().isEmpty()) {
      parameters.put("at", query.at().toString());
    }
    LocalDate through = query.through();
    if (through != null) {
      parameters.put("through", through.toString());
    }
    Dimension by = query.by();
    if (by != null) {
      parameters.put("by", by.key());
    }
    return parameters;
  }
}
