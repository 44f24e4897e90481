package org.entrepot.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entrepot.Cursor;
import org.entrepot.InvalidValue;
import org.entrepot.ledger.Dimension;
import org.entrepot.page.Route;
import org.jspecify.annotations.Nullable;

/** What the address of a figure's page asks for; the same parameters as in the API. */
final class Asked {

  private final Route route;

  Asked(Route route) {
    this.route = route;
  }

  Query query() {
    Map<Dimension, String> scope = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      route.query(dimension.key()).ifPresent(value -> scope.put(dimension, value));
    }
    At at = route.query("at").map(At::parse).orElse(At.NOW);
    return new Query(scope, at, route.query("through").map(Asked::day).orElse(null), null);
  }

  Optional<Dimension> by() {
    return route.query("by").map(Asked::dimension);
  }

  @Nullable Cursor after() {
    return route.query("after").map(Cursor::parse).orElse(null);
  }

  private static Dimension dimension(String key) {
    return Arrays.stream(Dimension.values())
        .filter(dimension -> dimension.key().equals(key.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("query.dimension", "by", key));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw new InvalidValue("query.date", "through", text);
    }
  }
}
