package org.entrepot.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.entrepot.Money;
import org.entrepot.rate.RateConversion;
import org.entrepot.rate.Rates;
import org.jspecify.annotations.Nullable;

/**
 * What a deal counts for, step by step: the share of a year, at the rates of a day.
 *
 * @param agreed over the whole term, in the currency agreed
 * @param months of the term; where it is a year or less, those of a year
 * @param signedOn in the edition's time zone
 * @param rates that it is converted at; null while none is known
 * @param counted in the reporting currency; null while it is not known, or no ledger can hold it
 */
public record OneYearValue(
    Money agreed,
    int months,
    LocalDate signedOn,
    @Nullable RateConversion rates,
    @Nullable BigDecimal counted) {

  /** A contract of more months counts for what it is worth in so many. */
  public static final int MONTHS_OF_A_YEAR = 12;

  /** A posting has 18 digits before the point. */
  private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);

  /**
   * Of a deal.
   *
   * @param termMonths at least 1
   * @param reportingCurrency the edition's, ISO 4217
   */
  static OneYearValue of(
      Money agreed, int termMonths, LocalDate signedOn, Rates known, String reportingCurrency) {
    int months = Math.max(termMonths, MONTHS_OF_A_YEAR);
    Optional<RateConversion> by = known.conversion(agreed.currency(), reportingCurrency, signedOn);
    BigDecimal oneYear =
        by.map(rates -> rates.share(agreed.amount(), MONTHS_OF_A_YEAR, months))
            .filter(value -> value.compareTo(TOO_LARGE) < 0)
            .orElse(null);
    return new OneYearValue(agreed, months, signedOn, by.orElse(null), oneYear);
  }

  /** Whether the term is longer than what counts of it. */
  public boolean isShare() {
    return months > MONTHS_OF_A_YEAR;
  }

  /** What is worth a year of it, in the currency agreed. */
  public BigDecimal ofOneYear() {
    return new RateConversion(signedOn, BigDecimal.ONE, BigDecimal.ONE)
        .share(agreed.amount(), MONTHS_OF_A_YEAR, months);
  }
}
