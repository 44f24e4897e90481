package org.entrepot.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/editions/ciie-6", "/editions/ciie-6/figures/deals?by=economy"})
  void theWayBackIsAPathOfOurs(String back) {
    assertThat(Preferences.local(back)).isEqualTo(back);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "",
        "/a\r\nSet-Cookie:"
      })
  void noWayLeadsToAnotherHost(String back) {
    assertThat(Preferences.local(back)).isEqualTo("/");
  }

  @Test
  void withoutAWayBackItIsTheOverview() {
    assertThat(Preferences.local(null)).isEqualTo("/");
  }
}
