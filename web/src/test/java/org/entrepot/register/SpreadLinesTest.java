package org.entrepot.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entrepot.rate.RateFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpreadLinesTest {

  private static final Register RATES = new Register(RateFiles.rates());

  private static RegisterRecord rate(String day, String currency, String perEuro) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    fields.put("Date", day);
    fields.put("currency", currency);
    fields.put("per_euro", perEuro);
    return new RegisterRecord(day + "~" + currency, 1, fields, Map.of(), null, null);
  }

  private static List<String> csv(RegisterRecord... rates) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RecordTable(
            RATES, null, WithdrawalColumns.NONE, consumer -> List.of(rates).forEach(consumer))
        .csv(out);
    return out.toString(UTF_8).lines().toList();
  }

  @Test
  void ratesAreTakenAwayInTheColumnsOfTheirFile() throws IOException {
    assertThat(
            csv(
                rate("2023-11-03", "JPY", "160.59"),
                rate("2023-11-03", "USD", "1.0702"),
                rate("2023-11-06", "USD", "1.076")))
        .containsExactly("Date,JPY,USD", "2023-11-03,160.59,1.0702", "2023-11-06,N/A,1.076");
  }

  @Test
  void noneIsAHeaderAlone() throws IOException {
    assertThat(csv()).containsExactly("Date");
  }
}
