package org.entrepot.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** What the address of a figure's page asks for; the same parameters as in the API. */
final class Asked {

  private static final Set<String> KNOWN = known();

  private final Route route;
  private final FigureParameters parameters;

  /**
   * @throws InvalidValue if there is a parameter that would be ignored
   */
  Asked(Route route) {
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
    Set<String> known = new TreeSet<>(List.of("after", "at", "by", "through"));
    List.of(Dimension.values()).forEach(dimension -> known.add(dimension.key()));
    return known;
  }

  Query query() {
    return parameters.query();
  }

  Optional<Dimension> by() {
    return route.query("by").map(FigureParameters::dimension);
  }

  @Nullable Cursor after() {
    return route.query("after").map(Cursor::parse).orElse(null);
  }
}
