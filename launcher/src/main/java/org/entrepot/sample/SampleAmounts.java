package org.entrepot.sample;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Turns planned values into round amounts of a currency, as contracts have them, and keeps the
 * edition's and each pavilion's total.
 */
final class SampleAmounts {

  private static final Set<String> NO_CENTS = Set.of("JPY", "KRW", "IDR", "HUF", "ISK");
  private static final long LARGE = 5_000_000_000L;
  private static final MathContext EXACT = MathContext.DECIMAL64;

  private final SampleRates rates;
  private final Map<String, Purse> purses = new HashMap<>();

  SampleAmounts(SampleRates rates) {
    this.rates = rates;
  }

  /** The currency and months of a deal, and the day it is signed. */
  record Terms(String currency, int months, LocalDate day) {}

  /**
   * The whole value of the contract, for all its months.
   *
   * @param total the pavilion whose total the deal belongs to; empty for all others
   */
  BigDecimal value(long plannedCents, Terms terms, String total) {
    Purse purse = purses.computeIfAbsent(total, key -> new Purse());
    long asked = Math.max(1, purse.ask(plannedCents));
    BigDecimal value = round(exact(asked, terms), asked, terms.currency);
    BigDecimal year = rates.oneYear(value, terms.currency, terms.day, terms.months);
    purse.settle(plannedCents, year.movePointRight(2).longValueExact());
    return value;
  }

  private BigDecimal exact(long cents, Terms terms) {
    BigDecimal value = BigDecimal.valueOf(cents, 2);
    if (!terms.currency.equals("USD")) {
      value =
          value
              .multiply(rates.perEuro(terms.currency, terms.day))
              .divide(rates.perEuro("USD", terms.day), EXACT);
    }
    return terms.months > 12
        ? value.multiply(BigDecimal.valueOf(terms.months)).divide(BigDecimal.valueOf(12), EXACT)
        : value;
  }

  /** To three digits, large ones to four; never finer than the currency's smallest coin. */
  private static BigDecimal round(BigDecimal value, long cents, String currency) {
    int coins = NO_CENTS.contains(currency) ? 0 : 2;
    BigDecimal round = value.round(new MathContext(cents > LARGE ? 4 : 3, HALF_UP));
    BigDecimal payable = round.setScale(Math.max(0, Math.min(coins, round.scale())), HALF_UP);
    return payable.signum() > 0 ? payable : BigDecimal.ONE.movePointLeft(coins);
  }
}
