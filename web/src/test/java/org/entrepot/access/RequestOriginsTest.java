package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestOriginsTest {

  @Test
  void oneCustomerOfAProviderIsOneNetwork() {
    assertThat(RequestOrigins.network("2001:db8:1:2:3:4:5:6"))
        .isEqualTo(RequestOrigins.network("2001:db8:1:2::1"))
        .isNotEqualTo(RequestOrigins.network("2001:db8:1:3::1"));
    assertThat(RequestOrigins.network("192.0.2.1")).isEqualTo("192.0.2.1");
  }

  @Test
  void aProxyThatIsTrustedSaysWhoAsks() {
    Set<String> trusted = Set.of("127.0.0.1", "10.0.0.7");
    assertThat(RequestOrigins.address("127.0.0.1", "192.0.2.7", trusted)).isEqualTo("192.0.2.7");
    assertThat(RequestOrigins.address("127.0.0.1", "6.6.6.6, 192.0.2.7, 10.0.0.7", trusted))
        .as("what the caller wrote himself stands further left")
        .isEqualTo("192.0.2.7");
    assertThat(RequestOrigins.address("127.0.0.1", "someone", trusted)).isEqualTo("127.0.0.1");
    assertThat(RequestOrigins.address("127.0.0.1", null, trusted)).isEqualTo("127.0.0.1");
    assertThat(RequestOrigins.address(null, null, trusted)).isEqualTo("unknown");
  }

  @Test
  void nobodyElseSaysWhoAsks() {
    assertThat(RequestOrigins.address("198.51.100.1", "192.0.2.7", Set.of("127.0.0.1")))
        .isEqualTo("198.51.100.1");
    assertThat(RequestOrigins.address("127.0.0.1", "192.0.2.7", Set.of())).isEqualTo("127.0.0.1");
  }

  @Test
  void aTokenStandsBehindBearerInWhateverCase() {
    assertThat(Bearer.token("bearer  ent_x ")).isEqualTo("ent_x");
    assertThat(Bearer.token("Basic abc")).isNull();
    assertThat(Bearer.token(null)).isNull();
  }
}
