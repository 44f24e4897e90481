package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefersJsonTest {

  @Test
  void whoAcceptsAnythingGetsJson() {
    assertThat(PrefersJson.preferring(null)).isEqualTo("application/json, */*;q=0.001");
    assertThat(PrefersJson.preferring("*/*")).isEqualTo("application/json, */*;q=0.001");
    assertThat(PrefersJson.preferring("text/html,*/*;q=0.8"))
        .isEqualTo("text/html, application/json;q=0.8, */*;q=0.001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json",
        "*",
        "/",
        "a/",
        "*/json",
        "text/csv;q=often",
        "text/csv;q=2",
        "text/csv;q",
        "a/b c",
        "a/b;=",
        "a/b/c",
        ";",
        ",,",
        "text/csv;q=-1",
        "\0/x"
      })
  void whatIsNoRangeIsLeftOut(String odd) {
    assertThat(PrefersJson.preferring(odd)).isEqualTo("application/x-nothing");
    assertThat(PrefersJson.preferring(odd + ", text/csv")).isEqualTo("text/csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/csv;q=0.5",
        "text/csv; charset=\"utf-8\"",
        "text/*",
        "application/vnd.a.b+json;v=1",
        "text/csv ; q=1.000"
      })
  void whatIsOneStays(String range) {
    assertThat(PrefersJson.preferring(range)).isEqualTo(range);
  }

  @Test
  void whoAsksForAFormGetsIt() {
    assertThat(PrefersJson.preferring("text/csv")).isEqualTo("text/csv");
    assertThat(PrefersJson.preferring("text/csv, */*;q=0.1"))
        .isEqualTo("text/csv, application/json;q=0.1, */*;q=0.001");
  }
}
