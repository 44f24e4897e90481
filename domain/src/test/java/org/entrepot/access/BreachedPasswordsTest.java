package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreachedPasswordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123qweasdzxc",
        "1QAZ2wsx3edc",
        "Qwerty123456",
        "justinbieber",
        "ｑｗｅｒｔｙ１２３４５６ ",
        "qwe\u00adrty123456",
        "just\u0131nb\u0130eber"
      })
  void knowsThemInWhateverCase(String password) {
    assertThat(BreachedPasswords.have(password)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"several words in a row", "twelve chars", "", "进口博览会的统计数据密码"})
  void takesNoOtherForOne(String password) {
    assertThat(BreachedPasswords.have(password)).isFalse();
  }

  @Test
  void aPasswordForOneSignInIsNone() {
    for (int i = 0; i < 1000; i++) {
      assertThat(BreachedPasswords.have(OneTimePassword.random())).isFalse();
    }
  }

  @Test
  void theFileIsWholeAndInOrder() throws IOException {
    try (InputStream file = BreachedPasswords.class.getResourceAsStream("breached-passwords.bin")) {
      byte[] hashes = file.readAllBytes();
      assertThat(hashes).hasSize(43_940 * BreachedPasswords.KEPT);
      assertThat(BreachedPasswords.count()).isEqualTo(43_940);
      for (int at = BreachedPasswords.KEPT; at < hashes.length; at += BreachedPasswords.KEPT) {
        assertThat(
                Arrays.compareUnsigned(
                    hashes,
                    at - BreachedPasswords.KEPT,
                    at,
                    hashes,
                    at,
                    at + BreachedPasswords.KEPT))
            .as("at byte %s", at)
            .isNegative();
      }
    }
  }
}
