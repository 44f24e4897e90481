package org.entrepot.economy;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entrepot.InvalidValue;
import org.entrepot.api.QueryDay;
import org.entrepot.api.QueryText;
import org.entrepot.page.Numbers;
import org.jspecify.annotations.Nullable;

/** What can be asked of economies, as it stands in an address. */
public class EconomyParameters {

  @Parameter(
      description =
          "Day of the least developed countries list, such as 2023-11-05; from "
              + "2018; today (UTC) if absent")
  @QueryParam("on")
  @Nullable String on;

  @Parameter(
      description = "true: only least developed countries on that day; false: only the others")
  @QueryParam("leastDeveloped")
  @Nullable String leastDeveloped;

  @Parameter(
      description =
          "Only countries and regions with this text in their code, currency, name or region, in"
              + " English or Chinese. Case, accents, full-width forms and the difference between"
              + " simplified and traditional characters are ignored.")
  @QueryParam("q")
  @Nullable String text;

  /** What a page's form asks for; the day as people write it. */
  static EconomyParameters of(Map<String, String> typed) {
    EconomyParameters parameters = new EconomyParameters();
    String day = typed.get("on");
    parameters.on = day == null ? null : Numbers.typedDay(day);
    parameters.leastDeveloped = typed.get("leastDeveloped");
    parameters.text = typed.get("q");
    return parameters;
  }

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
