package org.entrepot.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entrepot.InvalidValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutlookPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2023, YEAR, 2023-01-01, 2023-12-31",
    "2023-10, MONTH, 2023-10-01, 2023-10-31",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2023-Q1, QUARTER, 2023-01-01, 2023-03-31",
    "2023-Q4, QUARTER, 2023-10-01, 2023-12-31",
    "2024/2028, YEARS, 2024-01-01, 2028-12-31"
  })
  void isAYearAMonthAQuarterOrYears(
      String text, OutlookPeriod.PeriodForm form, LocalDate first, LocalDate last) {
    OutlookPeriod period = new OutlookPeriod(text);
    assertThat(period.form()).isEqualTo(form);
    assertThat(period.first()).isEqualTo(first);
    assertThat(period.last()).isEqualTo(last);
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "23",
        "0000",
        "2023-13",
        "2023-00",
        "2023-1",
        "2023-10-01",
        "2023-Q5",
        "2023-q4",
        "2023Q4",
        "2024/2024",
        "2028/2024",
        "2024-2028",
        "2024/28",
        "2023-10/2023-12",
        " 2023",
        "October 2023",
        "２０２３"
      })
  void isNothingElse(String text) {
    assertThat(OutlookPeriod.is(text)).isFalse();
    assertThatThrownBy(() -> new OutlookPeriod(text))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidValue.class))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo("period.form");
              assertThat(refused.field()).isEqualTo("period");
              assertThat(refused.getMessage()).contains("2023-Q4").contains("2024/2028");
              assertThat(refused.message(Locale.CHINESE)).contains("2023-Q4");
            });
  }
}
