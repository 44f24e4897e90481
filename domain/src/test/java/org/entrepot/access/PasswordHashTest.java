package org.entrepot.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  @Test
  void aPasswordMatchesItsHashAndNoOther() {
    String hash = PasswordHash.of("correct horse battery");

    assertThat(PasswordHash.matches("correct horse battery", hash)).isTrue();
    assertThat(PasswordHash.matches("correct horse batterz", hash)).isFalse();
  }

  @Test
  void namesItsParametersAndUsesAFreshSalt() {
    String hash = PasswordHash.of("correct horse battery");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(PasswordHash.of("correct horse battery")).isNotEqualTo(hash);
  }

  @Test
  void understandsAHashMadeWithOtherParameters() {
    String older =
        Password.hash("correct horse battery")
            .addRandomSalt(16)
            .with(Argon2Function.getInstance(8192, 1, 1, 32, Argon2.ID, 19))
            .getResult();

    assertThat(PasswordHash.matches("correct horse battery", older)).isTrue();
  }
}
