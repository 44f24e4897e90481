package org.entrepot.sample;

import static java.math.RoundingMode.HALF_UP;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** The European Central Bank's reference rates around an edition: units per euro, real ones. */
final class SampleRates {

  private static final BigDecimal YEAR = BigDecimal.valueOf(12);

  private final NavigableMap<LocalDate, Map<String, BigDecimal>> days = new TreeMap<>();

  private SampleRates() {}

  static SampleRates around(SampleEdition edition) {
    SampleRates rates = new SampleRates();
    SampleResource.read(table(edition), row -> row)
        .forEach(row -> rates.days.put(LocalDate.parse(row.getField("Date")), perEuro(row)));
    return rates;
  }

  static String table(SampleEdition edition) {
    return "ecb-reference-rates-" + edition.number();
  }

  private static Map<String, BigDecimal> perEuro(NamedCsvRecord row) {
    Map<String, BigDecimal> perEuro = new HashMap<>(Map.of("EUR", BigDecimal.ONE));
    row.getFieldsAsMap()
        .forEach(
            (currency, rate) -> {
              if (!currency.equals("Date") && !rate.isEmpty() && !rate.equals("N/A")) {
                perEuro.put(currency, new BigDecimal(rate));
              }
            });
    return perEuro;
  }

  /** Of this day or, at a weekend, the last one before. */
  BigDecimal perEuro(String currency, LocalDate day) {
    BigDecimal rate = days.floorEntry(day).getValue().get(currency);
    return Objects.requireNonNull(rate, () -> "No rate for " + currency + " on " + day);
  }

  /** What a value in a currency is in US dollars for one year, to the cent: as the product does. */
  BigDecimal oneYear(BigDecimal value, String currency, LocalDate day, int months) {
    boolean dollars = currency.equals("USD");
    BigDecimal above = dollars ? value : value.multiply(perEuro("USD", day));
    BigDecimal below = dollars ? BigDecimal.ONE : perEuro(currency, day);
    if (months > 12) {
      above = above.multiply(YEAR);
      below = below.multiply(BigDecimal.valueOf(months));
    }
    return above.divide(below, 2, HALF_UP);
  }
}
