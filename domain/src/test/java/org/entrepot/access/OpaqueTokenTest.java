package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class OpaqueTokenTest {

  @Test
  void isLongAndNeverTheSame() {
    assertThat(OpaqueToken.random()).matches("ent_[A-Za-z0-9_-]{43}");
    assertThat(OpaqueToken.random()).isNotEqualTo(OpaqueToken.random());
  }

  @Test
  void isKeptAsTheSha256OfItsText() {
    assertThat(HexFormat.of().formatHex(OpaqueToken.hash("abc")))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aOneTimePasswordIsAllowedAsAPassword() {
    assertThat(OneTimePassword.random()).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
    assertThat(OneTimePassword.random().length())
        .isGreaterThanOrEqualTo(PasswordHash.MINIMUM_LENGTH);
  }
}
