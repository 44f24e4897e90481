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
  private final Map<String, Fixed> fixed = new HashMap<>();

  /** What a currency of the euro is for good, and from which day on. */
  private record Fixed(BigDecimal perEuro, LocalDate since) {}

  /** Adds a rate; only while they are collected. */
  public Rates add(LocalDate day, String currency, BigDecimal perEuro) {
    days.computeIfAbsent(day, none -> new HashMap<>()).put(currency, perEuro);
    return this;
  }

  /**
   * Adds the rate at which a currency became the euro, from a day on; only while they are
   * collected.
   */
  public Rates fix(String currency, BigDecimal perEuro, LocalDate since) {
    fixed.put(currency, new Fixed(perEuro, since));
    return this;
  }

  /**
   * The rates to convert by: of that day, or of the last day before it that has both, at most
   * {@link #DAYS_BACK} back. What is of the euro on that day has its fixed rate.
   */
  public Optional<RateConversion> conversion(String from, String to, LocalDate on) {
    if (from.equals(to)) {
      return Optional.of(new RateConversion(on, BigDecimal.ONE, BigDecimal.ONE));
    }
    for (int back = 0; back <= DAYS_BACK; back++) {
      LocalDate day = on.minusDays(back);
      Map<String, BigDecimal> rates = days.getOrDefault(day, Map.of());
      BigDecimal perEuroFrom = perEuro(rates, from, on);
      BigDecimal perEuroTo = perEuro(rates, to, on);
      if (perEuroFrom.signum() > 0 && perEuroTo.signum() > 0) {
        return Optional.of(new RateConversion(day, perEuroFrom, perEuroTo));
      }
    }
    return Optional.empty();
  }

  private BigDecimal perEuro(Map<String, BigDecimal> rates, String currency, LocalDate on) {
    if (currency.equals(EURO)) {
      return BigDecimal.ONE;
    }
    Fixed forGood = fixed.get(currency);
    return forGood == null || on.isBefore(forGood.since())
        ? rates.getOrDefault(currency, BigDecimal.ZERO)
        : forGood.perEuro();
  }
}
