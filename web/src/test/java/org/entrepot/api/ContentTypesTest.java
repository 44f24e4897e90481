package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypesTest {

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "text/csv; charset=UTF-8", "application/zip", " "})
  void whatCanBeReadIsLeftAsItIs(String type) {
    assertThat(ContentTypes.isRead(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "/", "text/", ";", "text/csv;;=", "*/*"})
  void whatIsMalformedIsNot(String type) {
    assertThat(ContentTypes.isRead(type)).isFalse();
  }

  @Test
  void aRequestWithoutABodyNeedsNone() {
    assertThat(ContentTypes.isRead(null)).isTrue();
  }
}
