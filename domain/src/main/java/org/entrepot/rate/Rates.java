package org.entrepot.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reference rates of some days, as units of a currency for one euro. */
public final class Rates {

  /** An opening day can fall on a weekend, and holidays follow one another. */
  public static final int DAYS_BACK = 7;

  private static final String EURO = "EUR";

  private final Map<LocalDate, Map<String, BigDecimal>> days = new HashMap<>();

  /** Adds a rate; only while they are collected. */
  public Rates add(LocalDate day, String currency, BigDecimal perEuro) {
    days.computeIfAbsent(day, none -> new HashMap<>()).put(currency, perEuro);
    return this;
  }

  /**
   * The rates to convert by: of that day, or of the last day before it that has both, at most
   * {@link #DAYS_BACK} back.
   */
  public Optional<Conversion> conversion(String from, String to, LocalDate on) {
    if (from.equals(to)) {
      return Optional.of(new Conversion(on, BigDecimal.ONE, BigDecimal.ONE));
    }
    for (int back = 0; back <= DAYS_BACK; back++) {
      LocalDate day = on.minusDays(back);
      Map<String, BigDecimal> rates = days.getOrDefault(day, Map.of());
      BigDecimal perEuroFrom = perEuro(rates, from);
      BigDecimal perEuroTo = perEuro(rates, to);
      if (perEuroFrom.signum() > 0 && perEuroTo.signum() > 0) {
        return Optional.of(new Conversion(day, perEuroFrom, perEuroTo));
      }
    }
    return Optional.empty();
  }

  private static BigDecimal perEuro(Map<String, BigDecimal> rates, String currency) {
    return currency.equals(EURO) ? BigDecimal.ONE : rates.getOrDefault(currency, BigDecimal.ZERO);
  }
}
