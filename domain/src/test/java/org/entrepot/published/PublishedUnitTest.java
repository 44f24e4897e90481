package org.entrepot.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedUnitTest {

  @ParameterizedTest
  @CsvSource({
    "USD, USD, 0, USD",
    "USD bn, USD, 9, USD bn",
    "USD billion, USD, 9, USD bn",
    "US$ bn, USD, 9, USD bn",
    "US$bn, USD, 9, USD bn",
    "US$, USD, 0, USD",
    "billion US dollars, USD, 9, USD bn",
    "Billions of U.S. dollars, USD, 9, USD bn",
    "million USD, USD, 6, USD m",
    "亿美元, USD, 8, 亿美元",
    "美元, USD, 0, USD",
    "十亿美元, USD, 9, USD bn",
    "万亿元, CNY, 12, CNY tn",
    "亿元人民币, CNY, 8, 亿元人民币",
    "RMB bn, CNY, 9, CNY bn",
    "€ m, EUR, 6, EUR m",
    "HK$ million, HKD, 6, HKD m",
    "NT$ bn, TWD, 9, TWD bn",
    "A$ bn, AUD, 9, AUD bn",
    "hundred million yuan, CNY, 8, hundred million yuan",
    "m², m2, 0, m2",
    "sq m, m2, 0, m2",
    "平方米, m2, 0, m2",
    "万平方米, m2, 4, 万平方米",
    "million square metres, m2, 6, million square metres",
    "hectares, m2, 4, hectares",
    "%, percent, 0, percent",
    "per cent, percent, 0, percent"
  })
  void isReadAsPeopleWriteIt(String written, String of, int power, String kept) {
    assertThat(PublishedUnit.parse(written)).contains(new PublishedUnit(of, power));
    assertThat(PublishedUnit.canonical(written)).isEqualTo(kept);
    assertThat(PublishedUnit.power(kept, of)).contains(power);
    assertThat(PublishedUnit.isHalf(written)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$", "$ bn", "dollars", "billion dollars", "£ or €", "bn", "亿", "million", "¥ m"})
  void isNotTakenForMoneyThatNobodyNamed(String written) {
    assertThat(PublishedUnit.parse(written)).isEmpty();
    assertThat(PublishedUnit.isHalf(written)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "companies",
        "countries and regions",
        "家企业",
        "visits",
        "netm",
        "net m",
        "items",
        "bnm"
      })
  void elseIsWhatWasCounted(String written) {
    assertThat(PublishedUnit.parse(written)).isEmpty();
    assertThat(PublishedUnit.isHalf(written)).isFalse();
    assertThat(PublishedUnit.canonical(written)).isEqualTo(written);
  }

  @Test
  void isOfOneMeasureOnly() {
    assertThat(PublishedUnit.power("亿美元", "CNY")).isEqualTo(Optional.empty());
    assertThat(PublishedUnit.power("companies", "1")).contains(0);
    assertThat(PublishedUnit.power("万平方米", "1")).isEmpty();
  }
}
