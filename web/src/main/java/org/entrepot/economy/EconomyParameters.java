package org.entrepot.economy;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.entrepot.api.QueryDay;
import org.entrepot.api.QueryText;
import org.jspecify.annotations.Nullable;

/** What can be asked of economies, as it stands in an address. */
public class EconomyParameters {

  @Parameter(
      description =
          "Whether it was least developed on this day: 2023-11-05; not before 2018, and today, by"
              + " UTC, if absent")
  @QueryParam("on")
  @Nullable String on;

  @Parameter(description = "true for those on the list that day, false for all others")
  @QueryParam("leastDeveloped")
  @Nullable String leastDeveloped;

  @Parameter(
      description =
          "Stands in codes, currencies, names or names of regions, in either case and language")
  @QueryParam("q")
  @Nullable String text;

  /**
   * The query.
   *
   * @throws InvalidValue if a day, a flag or a text is none
   */
  EconomyQuery query(Clock clock) {
    LocalDate day = on == null ? LocalDate.now(clock) : QueryDay.parse("on", on);
    return new EconomyQuery(
        new StatusDay(day), flag(), text == null ? "" : QueryText.checked("q", text).strip());
  }

  private @Nullable Boolean flag() {
    if (leastDeveloped == null) {
      return null;
    }
    return switch (leastDeveloped.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValue("query.boolean", "leastDeveloped", leastDeveloped);
    };
  }
}
