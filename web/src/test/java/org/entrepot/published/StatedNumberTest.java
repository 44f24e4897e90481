package org.entrepot.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.entrepot.page.Language;
import org.entrepot.page.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatedNumberTest {

  private static String english(String value, @Nullable String unit) {
    return StatedNumber.of(new Messages(Language.EN), new BigDecimal(value), unit).text();
  }

  private static String chinese(String value, @Nullable String unit) {
    return StatedNumber.of(new Messages(Language.ZH), new BigDecimal(value), unit).text();
  }

  @Test
  void moneyIsSaidInTheStepsOfTheReadersLanguage() {
    assertThat(english("83.49", "USD bn")).isEqualTo("83.49 billion US dollars");
    assertThat(chinese("83.49", "USD bn")).isEqualTo("834.9亿美元");
    assertThat(english("505", "USD m")).isEqualTo("505 million US dollars");
    assertThat(chinese("505", "USD m")).isEqualTo("5.05亿美元");
    assertThat(english("1200.50", "EUR")).isEqualTo("1,200.50 euros");
  }

  @Test
  void noDecimalIsLostAndNoneMadeUp() {
    assertThat(english("78.414206", "USD bn")).startsWith("78.414206 ");
    assertThat(english("80.0", "USD bn")).startsWith("80.0 ");
    assertThat(english("80", "USD bn")).startsWith("80 ");
    assertThat(chinese("78.414206", "USD bn")).startsWith("784.14206亿");
  }

  @Test
  void whatWasCountedIsSaidInWords() {
    assertThat(english("3400", "enterprises")).isEqualTo("3,400 enterprises");
    assertThat(chinese("3400", "enterprises")).isEqualTo("3,400家企业");
    assertThat(chinese("154", "countries, regions and international organisations"))
        .isEqualTo("154个国家、地区和国际组织");
    assertThat(english("367000", "m2")).isEqualTo("367,000 square metres");
    assertThat(english("6.7", "percent")).isEqualTo("6.7%");
    assertThat(english("17", null)).isEqualTo("17");
  }

  @Test
  void wordsThatNobodyHasTranslatedStay() {
    assertThat(chinese("12", "moon boots")).isEqualTo("12 moon boots");
  }
}
