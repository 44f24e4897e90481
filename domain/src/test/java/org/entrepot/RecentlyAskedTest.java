package org.entrepot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyAskedTest {

  private final RecentlyAsked<String, String> kept = new RecentlyAsked<>(10, String::length);

  private void keep(String key, String value) {
    kept.compute(key, known -> value);
  }

  @Test
  void whatIsKeptIsFound() {
    keep("a", "one");
    assertThat(kept.find("a")).isEqualTo("one");
    assertThat(kept.find("b")).isNull();
  }

  @Test
  void whatWasNotAskedForLatelyIsForgottenFirst() {
    keep("a", "12345");
    keep("b", "12345");
    keep("c", "1");
    assertThat(kept.find("a")).as("of the older now, and asked for").isNotNull();
    keep("d", "12345");
    keep("e", "1");
    assertThat(kept.find("b")).isNull();
    assertThat(kept.find("a")).isNotNull();
  }

  @Test
  void whatIsMadeIsMadeOfWhatWasKept() {
    keep("a", "12345678901");
    assertThat(kept.compute("a", known -> known + "!")).as("of the older").endsWith("1!");
    assertThat(kept.compute("b", known -> known == null ? "new" : "old")).isEqualTo("new");
  }

  @Test
  void whatGrowsWeighsMore() {
    keep("a", "1");
    kept.grow(20);
    keep("b", "1");
    kept.grow(20);
    assertThat(kept.find("a")).isNull();
    assertThat(kept.find("b")).isNotNull();
  }

  @Test
  void whatStandsUnderTheKeyMeanwhileIsNotForgotten() {
    keep("a", "1");
    kept.forget("a", "2");
    assertThat(kept.find("a")).isEqualTo("1");
    kept.forget("a", "1");
    assertThat(kept.find("a")).isNull();
    assertThat(kept.size()).isZero();
  }
}
