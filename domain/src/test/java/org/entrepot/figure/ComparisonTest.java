package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "73516000000.00, 78411000000.00, 6.66, 6.7",
    "1000.00, 1066.50, 6.65, 6.7",
    "10000.00, 10664.99, 6.65, 6.6",
    "10000.00, 10664.95, 6.65, 6.6",
    "100.00, 100.00, 0.00, 0.0",
    "100.00, 99.95, -0.05, -0.1",
    "1000.00, 999.51, -0.05, 0.0",
    "3.00, 4.00, 33.33, 33.3",
    "3.00, 5.00, 66.67, 66.7",
    "100.00, 0.00, -100.00, -100.0",
    "0.01, 1000.00, 9999900.00, 9999900.0"
  })
  void roundsFromTheExactQuotient(
      BigDecimal earlier, BigDecimal value, BigDecimal twoDecimals, BigDecimal oneDecimal) {
    World world = new World();
    Comparison comparison =
        Comparison.of(
            KnownValue.fromLedger(world.figures.editions.get("ciie-5"), earlier),
            KnownValue.fromLedger(world.figures.editions.get("ciie-6"), value));

    assertThat(comparison.low()).isEqualTo(twoDecimals);
    assertThat(comparison.high()).isEqualTo(twoDecimals);
    assertThat(comparison.rounded()).isEqualTo(oneDecimal);
    assertThat(comparison.isDecided()).isTrue();
    assertThat(comparison.candidates()).isEmpty();
  }
}
