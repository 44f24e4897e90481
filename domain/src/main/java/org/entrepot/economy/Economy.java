package org.entrepot.economy;

import java.time.LocalDate;
import java.util.List;
import org.entrepot.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A country or region as it was on a day.
 *
 * @param alpha2 ISO 3166-1, as are the others
 * @param numeric three digits
 * @param region null of an economy that UN M49 puts into none
 * @param currencies ISO 4217; several where several circulate
 * @param leastDeveloped whether the United Nations had it on their list of least developed
 *     countries on that day
 * @param leftListOn the first day that it was not on that list any more; null where it is still on
 *     it, or never was since {@link StatusDay#FIRST}
 */
public record Economy(
    String alpha2,
    String alpha3,
    String numeric,
    LocalText name,
    @Nullable WorldRegion region,
    @Nullable WorldRegion subRegion,
    List<String> currencies,
    boolean leastDeveloped,
    @Nullable LocalDate leftListOn) {

  public Economy {
    currencies = List.copyOf(currencies);
  }
}
