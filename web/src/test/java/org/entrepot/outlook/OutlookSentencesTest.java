package org.entrepot.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookSentencesTest {

  private static final OutlookSentences ENGLISH = new OutlookSentences(new Messages(Language.EN));
  private static final OutlookSentences CHINESE = new OutlookSentences(new Messages(Language.ZH));

  @ParameterizedTest
  @CsvSource({
    "2023, 2023, 2023年",
    "2023-10, October 2023, 2023年10月",
    "2023-Q4, Q4 2023, 2023年第4季度",
    "2024/2028, 2024 to 2028, 2024至2028年"
  })
  void saysPeriodsInBothLanguages(String period, String english, String chinese) {
    assertThat(ENGLISH.period(new OutlookPeriod(period))).isEqualTo(english);
    assertThat(CHINESE.period(new OutlookPeriod(period))).isEqualTo(chinese);
  }

  /** Chinese has other steps; the digits stay those that were published. */
  @ParameterizedTest
  @CsvSource({
    "32, TRILLION, 32 trillion US dollars, 32万亿美元",
    "218.3, BILLION, 218.3 billion US dollars, '2,183亿美元'",
    "218.30, BILLION, 218.30 billion US dollars, '2,183.0亿美元'",
    "7.5, MILLION, 7.5 million US dollars, 750万美元",
    "-1.25, TRILLION, −1.25 trillion US dollars, −1.25万亿美元"
  })
  void saysAmountsAsExactlyAsTheyWerePublished(
      String number, OutlookUnit unit, String english, String chinese) {
    OutlookValue value = Published.amount(number, unit, "USD");
    assertThat(ENGLISH.value(value)).isEqualTo(english);
    assertThat(CHINESE.value(value)).isEqualTo(chinese);
  }

  @Test
  void saysPercentWithItsDecimals() {
    assertThat(ENGLISH.value(Published.growth("2023-10", "CNY", "6.4"))).isEqualTo("6.4%");
    assertThat(CHINESE.value(Published.growth("2023-10", "CNY", "-3.0"))).isEqualTo("−3.0%");
  }

  @Test
  void saysWhatAGrowthWasComputedIn() {
    assertThat(ENGLISH.details(Published.growth("2023-10", "CNY", "6.4")))
        .isEqualTo("CNY · year on year");
    assertThat(ENGLISH.details(Published.growth("2023-10", null, "6.4"))).isEqualTo("year on year");
    assertThat(ENGLISH.details(Published.amount("32", OutlookUnit.TRILLION, "USD"))).isEmpty();
  }

  @Test
  void namesAnIndicatorOrSaysTheWordsOfItsCode() {
    assertThat(ENGLISH.name("imports_growth")).isEqualTo("Import growth");
    assertThat(CHINESE.name("imports_growth")).isEqualTo("进口增速");
    assertThat(ENGLISH.name("of_others")).isEqualTo("Of others");
  }
}
