package org.entrepot.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimSourceTest {

  private static final String ADDRESS = "https://news.example/fair-breaks-records/";

  @Test
  void anAddressAfterANameIsWhatTheNameLeadsTo() {
    assertThat(ClaimSource.of("a news article, November 2023, " + ADDRESS))
        .isEqualTo(new ClaimSource("a news article, November 2023", ADDRESS));
  }

  @Test
  void anAddressAloneLeadsToItself() {
    assertThat(ClaimSource.of(ADDRESS)).isEqualTo(new ClaimSource(ADDRESS, ADDRESS));
  }

  @Test
  void whatHasNoAddressOfTheWebLeadsNowhere() {
    assertThat(ClaimSource.of("javascript:alert(1)"))
        .isEqualTo(new ClaimSource("javascript:alert(1)", null));
    assertThat(ClaimSource.of(null)).isEqualTo(new ClaimSource("", null));
  }
}
