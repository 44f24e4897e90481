package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox, Windows",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Safari/605.1.15 | Safari, macOS",
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 | Chrome, Android",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0 | Edge, Windows",
        "curl/8.5.0 | curl",
        "A program of ours | A program of ours"
      })
  void itIsWhatThatSays(String agent, String name) {
    assertThat(BrowserName.of(agent)).isEqualTo(name);
  }

  @Test
  void whatSaysNothingOrTooMuchIsShort() {
    assertThat(BrowserName.of(null)).isEmpty();
    assertThat(BrowserName.of("x".repeat(300))).hasSize(40);
  }
}
