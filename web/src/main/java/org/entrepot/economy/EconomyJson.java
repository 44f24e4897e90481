package org.entrepot.economy;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/** An economy as it is sent. */
public record EconomyJson(
    @Schema(description = "ISO 3166-1 alpha-2") String alpha2,
    String alpha3,
    @Schema(description = "Three digits") String numeric,
    LocalText name,
    @Nullable AreaJson region,
    @Nullable AreaJson subRegion,
    @Schema(description = "ISO 4217 codes of all currencies in use") List<String> currencies,
    @Schema(description = "The day leastDeveloped applies to") LocalDate on,
    @Schema(description = "Whether it was on the United Nations list of least developed countries")
        boolean leastDeveloped,
    @Schema(description = "First day off that list; null if still on it, or not on it since 2018")
        @Nullable LocalDate leftListOn) {

  /** A region of UN M49. */
  public record AreaJson(String code, LocalText name) {

    static @Nullable AreaJson from(@Nullable WorldRegion area) {
      return area == null ? null : new AreaJson(area.code(), area.name());
    }
  }

  static EconomyJson from(Economy economy, StatusDay on) {
    return new EconomyJson(
        economy.alpha2(),
        economy.alpha3(),
        economy.numeric(),
        economy.name(),
        AreaJson.from(economy.region()),
        AreaJson.from(economy.subRegion()),
        economy.currencies(),
        on.day(),
        economy.leastDeveloped(),
        economy.leftListOn());
  }
}
