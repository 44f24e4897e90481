package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginsTest {

  @Test
  void oneCustomerOfAProviderIsOneNetwork() {
    assertThat(Origins.network("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(Origins.network("2001:db8:1:2::1"))
        .isNotEqualTo(Origins.network("2001:db8:1:3::1"));
    assertThat(Origins.network("192.0.2.1")).isEqualTo("192.0.2.1");
  }

  @Test
  void aTokenStandsBehindBearerInWhateverCase() {
    assertThat(Bearer.token("bearer  ent_x ")).isEqualTo("ent_x");
    assertThat(Bearer.token("Basic abc")).isNull();
    assertThat(Bearer.token(null)).isNull();
  }
}
