package org.entrepot.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextsTest {

  private final World world = new World();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "78409132604.17 | 78.41 | USD bn | 78.41 billion US dollars | 784.1亿美元",
        "78415000000.00 | 78.42 | USD bn | 78.42 billion US dollars | 784.2亿美元",
        "78454999999.99 | 78.45 | USD bn | 78.45 billion US dollars | 784.5亿美元",
        "505000000.00 | 505.00 | USD m | 505.00 million US dollars | 5.05亿美元",
        "999994999.99 | 999.99 | USD m | 999.99 million US dollars | 10.00亿美元",
        "999995000.00 | 1.00 | USD bn | 1.00 billion US dollars | 10.0亿美元",
        "1000000.00 | 1.00 | USD m | 1.00 million US dollars | 100万美元",
        "999999.99 | 999999.99 | USD | 999,999.99 US dollars | 999,999.99美元",
        "0.00 | 0.00 | USD | 0.00 US dollars | 0.00美元",
        "-1234.50 | -1234.50 | USD | −1,234.50 US dollars | −1,234.50美元"
      })
  void writesMoneyInEachLanguagesOwnUnits(
      String value, String rounded, String unit, String en, String zh) {
    world.deal("ciie-6", value, "DE");

    Figure figure = world.figure("ciie-6", "tentative_deal_value");

    assertThat(figure.rounded()).isEqualTo(new RoundedValue(rounded, unit, "2 decimals, half up"));
    assertThat(figure.text().en()).isEqualTo(en);
    assertThat(figure.text().zh()).isEqualTo(zh);
  }

  @Test
  void writesCounts() {
    world.exhibitor("ciie-6", "DE", 3486);

    assertThat(world.figure("ciie-6", "exhibitors").text().en()).isEqualTo("3,486 exhibitors");
    assertThat(world.figure("ciie-6", "exhibitors").text().zh()).isEqualTo("3,486家企业");
    assertThat(world.figure("ciie-6", "economies_with_exhibitors").text().en())
        .isEqualTo("1 country or region");
    assertThat(world.figure("ciie-6", "exhibitors").rounded())
        .isEqualTo(new RoundedValue("3486", "1", "whole number, half up"));
  }
}
