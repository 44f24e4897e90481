package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CurrentActTest {

  @Test
  void comesFromTheClientOfAProxyThatIsTrusted() {
    assertThat(Acts.from(Acts.PROXY, "192.0.2.7", Role.STATISTICS).required())
        .isEqualTo(new Act("somebody", "192.0.2.7"));
  }

  @Test
  void comesFromWhereTheRequestDoesWhateverAStrangerWrites() {
    assertThat(Acts.from("198.51.100.1", "192.0.2.7", Role.STATISTICS).required())
        .isEqualTo(new Act("somebody", "198.51.100.1"));
  }

  @Test
  void isNobodysWithoutASignIn() {
    assertThatThrownBy(() -> Acts.from("198.51.100.1", null).required())
        .isInstanceOf(NotSignedIn.class);
  }
}
