package org.entrepot.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Route;

/** Addresses of figures' pages and of the same figures in the API: both take the same query. */
public final class Links {

  private final Route route;

  public Links(Route route) {
    this.route = route;
  }

  public String page(String edition, String metric, Query query) {
    return route.to("editions", edition, "figures", metric) + query(parameters(query));
  }

  String api(String edition, String metric, Query query) {
    return route.to("api", "v1", "editions", edition, "figures", metric) + query(parameters(query));
  }

  public String records(Figure figure) {
    return records(figure, route.to("api", "v1") + "/");
  }

  /** Whether postings of its own make a figure. */
  static boolean hasRecords(Figure figure) {
    return figure.basis() == Basis.LEDGER && !(figure.metric().take() instanceof Take.Ratio);
  }

  /**
   * The postings that make a figure, at the position that it was read at; at all of them where
   * other editions decide which postings count.
   *
   * @param base path of the API: {@code /api/v1/}
   */
  static String records(Figure figure, String base) {
    Query query =
        new Query(
            figure.scope(),
            figure.metric().take() instanceof Take.NewSince
                ? new At.Pins(figure.reading().positions())
                : new At.Position(figure.reading().position()),
            figure.reading().through(),
            null);
    String figures = base + "editions/" + figure.edition().code() + "/figures/";
    return figures + figure.metric().code() + "/records" + query(parameters(query));
  }

  /** The page of a figure, with the rest of its records from a cursor on. */
  String pageAfter(String edition, String metric, Query query, String cursor) {
    Map<String, String> parameters = parameters(query);
    parameters.put("after", cursor);
    return route.to("editions", edition, "figures", metric) + query(parameters) + "#records";
  }

  String posting(String edition, long seq) {
    return route.to("api", "v1", "editions", edition, "postings", Long.toString(seq));
  }

  private static Map<String, String> parameters(Query query) {
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

  private static String query(Map<String, String> parameters) {
    String joined =
        parameters.entrySet().stream()
            .map(p -> p.getKey() + "=" + Route.encodeQuery(p.getValue()))
            .collect(Collectors.joining("&"));
    return joined.isEmpty() ? "" : "?" + joined;
  }
}
