package org.entrepot.sample;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The conversion of bundle.md once more, from the written rates: an independent recomputation. */
final class ReadRates {

  private final Map<LocalDate, WrittenSample.Row> days = new HashMap<>();

  ReadRates(WrittenSample sample) {
    sample
        .rows("exchange-rates.csv")
        .forEach(row -> days.put(LocalDate.parse(row.get("Date")), row));
  }

  /** Value in US dollars for one year: {@code value [x 12 / term] / rate(currency) x rate(USD)}. */
  BigDecimal oneYear(WrittenSample.Row deal) {
    LocalDate day = LocalDate.parse(deal.get("signed_on"));
    BigDecimal value = new BigDecimal(deal.get("value"));
    BigDecimal divisor = BigDecimal.ONE;
    BigDecimal term = new BigDecimal(deal.get("term_months"));
    if (term.intValueExact() > 12) {
      value = value.multiply(new BigDecimal(12));
      divisor = divisor.multiply(term);
    }
    if (!deal.get("currency").equals("USD")) {
      value = value.multiply(rate("USD", day));
      divisor = divisor.multiply(rate(deal.get("currency"), day));
    }
    return value.divide(divisor, 2, HALF_UP);
  }

  private BigDecimal rate(String currency, LocalDate signed) {
    if (currency.equals("EUR")) {
      return BigDecimal.ONE;
    }
    for (int back = 0; back <= 7; back++) {
      WrittenSample.Row day = days.get(signed.minusDays(back));
      if (day != null) {
        return new BigDecimal(day.get(currency));
      }
    }
    throw new AssertionError("No rate for " + currency + " on " + signed);
  }
}
