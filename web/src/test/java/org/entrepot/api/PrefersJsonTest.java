package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrefersJsonTest {

  @Test
  void whoAcceptsAnythingGetsJson() {
    assertThat(PrefersJson.preferring(null)).isEqualTo("application/json, */*;q=0.001");
    assertThat(PrefersJson.preferring("*/*")).isEqualTo("application/json, */*;q=0.001");
    assertThat(PrefersJson.preferring("text/html,*/*;q=0.8"))
        .isEqualTo("text/html, application/json;q=0.8, */*;q=0.001");
  }

  @Test
  void whoAsksForAFormGetsIt() {
    assertThat(PrefersJson.preferring("text/csv")).isEqualTo("text/csv");
    assertThat(PrefersJson.preferring("text/csv, */*;q=0.1"))
        .isEqualTo("text/csv, application/json;q=0.1, */*;q=0.001");
  }
}
