package org.entrepot.figure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.entrepot.api.QueryDay;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** What can be asked of figures, as it stands in an address. */
public class FigureParameters {

  @Parameter(description = "Only this country or region (ISO 3166-1 alpha-2)")
  @QueryParam("economy")
  @Nullable String economy;

  @Parameter(description = "Only this section (code)")
  @QueryParam("section")
  @Nullable String section;

  @Parameter(description = "Only this pavilion (code)")
  @QueryParam("pavilion")
  @Nullable String pavilion;

  @Parameter(description = "Only what this delegation reported (code)")
  @QueryParam("delegation")
  @Nullable String delegation;

  @Parameter(description = "Only this type, such as GOODS or MAIN")
  @QueryParam("kind")
  @Nullable String kind;

  @Parameter(
      description =
          "As recorded at a ledger position (18204), a time (2023-11-09T10:00:00Z) "
              + "or the positions given in an earlier response "
              + "(ciie-5:17020,ciie-6:18204,published:65)")
  @QueryParam("at")
  @Nullable String at;

  @Parameter(
      description =
          "Count only what happened up to this day in the edition's time zone: " + "2023-11-08")
  @QueryParam("through")
  @Nullable String through;

  @Parameter(
      description =
          "Wait up to 2 seconds until this node has reached that ledger position, " + "then 409")
  @QueryParam("minPosition")
  @Nullable String minPosition;

  /** What a page's address asks for, where an empty field of a form asks for nothing. */
  static FigureParameters of(Route route) {
    FigureParameters parameters = new FigureParameters();
    parameters.economy = route.query("economy").orElse(null);
    parameters.section = route.query("section").orElse(null);
    parameters.pavilion = route.query("pavilion").orElse(null);
    parameters.delegation = route.query("delegation").orElse(null);
    parameters.kind = route.query("kind").orElse(null);
    parameters.at = route.query("at").orElse(null);
    parameters.through = route.query("through").orElse(null);
    return parameters;
  }

  /** The dimensions that are narrowed, as sent. */
  FigureQuery query() {
    Map<Dimension, String> scope = new EnumMap<>(Dimension.class);
    put(scope, Dimension.ECONOMY, economy);
    put(scope, Dimension.SECTION, section);
    put(scope, Dimension.PAVILION, pavilion);
    put(scope, Dimension.DELEGATION, delegation);
    put(scope, Dimension.KIND, kind);
    return new FigureQuery(scope, at == null ? KnownAt.NOW : KnownAt.parse(at), day(), null);
  }

  /** What is asked for, broken down by a dimension. */
  FigureQuery query(@Nullable String by) {
    return by == null ? query() : query().by(dimension(by));
  }

  /** The position to wait for, or null. */
  @Nullable Long minPosition() {
    if (minPosition == null) {
      return null;
    }
    if (!minPosition.matches("[0-9]{1,18}")) {
      throw new InvalidValue("query.position", "minPosition", minPosition);
    }
    return Long.valueOf(minPosition);
  }

  private @Nullable LocalDate day() {
    return through == null ? null : QueryDay.parse("through", through);
  }

  /**
   * The dimension with this key, in either case.
   *
   * @throws InvalidValue if there is none
   */
  static Dimension dimension(String by) {
    try {
      return Dimension.valueOf(by.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValue("query.dimension", "by", by);
    }
  }

  private static void put(
      Map<Dimension, String> scope, Dimension dimension, @Nullable String value) {
    if (value != null) {
      scope.put(dimension, value);
    }
  }
}
