package org.entrepot.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenderedAnswerTest {

  @Test
  void hasTheSameTagForTheSameBytesOnly() {
    RenderedAnswer one = RenderedAnswer.of(new byte[] {1, 2});

    assertThat(one.etag()).isEqualTo(RenderedAnswer.of(new byte[] {1, 2}).etag());
    assertThat(one.etag()).isNotEqualTo(RenderedAnswer.of(new byte[] {2, 1}).etag());
    assertThat(one.etag()).matches("\"[0-9a-f]{32}\"");
  }

  @Test
  void isKnownByOneOfSeveralTagsWeakOnesAndAnyTag() {
    RenderedAnswer one = RenderedAnswer.of(new byte[] {1});

    assertThat(one.isKnown("\"other\", W/" + one.etag())).isTrue();
    assertThat(one.isKnown(one.etag())).isTrue();
    assertThat(one.isKnown("*")).isTrue();
    assertThat(one.isKnown("\"other\"")).isFalse();
  }

  @Test
  void isMeantByAStrongTagOnly() {
    RenderedAnswer one = RenderedAnswer.of(new byte[] {1});

    assertThat(one.isMeant("W/\"other\", " + one.etag())).isTrue();
    assertThat(one.isMeant("*")).isTrue();
    assertThat(one.isMeant("W/" + one.etag())).isFalse();
    assertThat(one.isMeant("\"other\",W/" + one.etag())).isFalse();
  }
}
