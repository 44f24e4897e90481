package org.entrepot.figure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entrepot.InvalidValue;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.AskedPart;
import org.entrepot.page.Numbers;
import org.entrepot.page.Route;

/** What the address of a figure's page asks for; the same parameters as in the API. */
final class FigurePageQuery {

  private static final Set<String> KNOWN = known();

  private final Route route;
  private final FigureParameters parameters;

  /**
   * @throws InvalidValue if there is a parameter that would be ignored
   */
  FigurePageQuery(Route route) {
    this.route = route;
    this.parameters = FigureParameters.of(route);
    route.parameters().stream()
        .filter(name -> !KNOWN.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new InvalidValue("query.unknown", name, name, String.join(", ", KNOWN));
            });
  }

  private static Set<String> known() {
    Set<String> known =
        new TreeSet<>(List.of("after", "at", "before", "by", "on", "through", "time"));
    List.of(Dimension.values()).forEach(dimension -> known.add(dimension.key()));
    return known;
  }

  FigureQuery query() {
    return parameters.query();
  }

  Optional<Dimension> by() {
    return route.query("by").map(FigureParameters::dimension);
  }

  /** Whether a moment was chosen by day and time, which is not yet one of the API's. */
  boolean isChosen() {
    return route.query("on").isPresent() || route.query("time").isPresent();
  }

  /** What was asked for, as recorded at the moment that was chosen. */
  FigureQuery chosen(ZoneId zone, Instant now) {
    String day = route.query("on").map(Numbers::typedDay).orElse(null);
    Instant moment = ChosenMoment.of(day, route.query("time").orElse(null), zone, now);
    FigureQuery asked = query().at(new KnownAt.AtInstant(moment));
    return by().map(asked::by).orElse(asked);
  }

  /** Which of the records. */
  AskedPart part() {
    return AskedPart.of(route);
  }
}
