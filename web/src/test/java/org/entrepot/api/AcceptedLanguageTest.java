package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN | zh",
        "fr, zh;q=0.8, en;q=0.9 | en",
        "en;q=0.2, zh-Hant | zh",
        "zh;q=0, fr | en",
        "* | en"
      })
  void theOneLikedBestOfOursIsTaken(String header, String language) {
    assertThat(AcceptedLanguage.of(header).getLanguage()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", ",", ";", "en-", "zh;q=2", "zh;q=", "abcdefghijklm", " ", "\0"})
  void whatIsMalformedIsNotRead(String header) {
    assertThat(AcceptedLanguage.of(header)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void withoutAWishItIsEnglish() {
    assertThat(AcceptedLanguage.of((String) null)).isEqualTo(Locale.ENGLISH);
  }
}
