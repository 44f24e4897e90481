package org.entrepot.access;

import com.bastiaanjansen.otp.HOTPGenerator;
import com.bastiaanjansen.otp.SecretGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * The codes of an authenticator app, as RFC 6238 has them and every app makes them: six digits,
 * another every 30 seconds, SHA-1 of a secret that is written in base 32.
 */
final class TimedCode {

  /** Steps that a phone's clock may be ahead or behind. */
  private static final int DRIFT = 1;

  private static final Duration STEP = Duration.ofSeconds(30);
  private static final int SECRET_BITS = 160;

  private TimedCode() {}

  /** A new secret, of as many bits as the hash has. */
  static byte[] secret() {
    return SecretGenerator.generate(SECRET_BITS);
  }

  /**
   * The step that a code belongs to, if it is one of about now and later than a step.
   *
   * @param after step of the last code that was taken: none is taken twice
   */
  static OptionalLong step(byte[] secret, String code, Instant now, long after) {
    HOTPGenerator codes = HOTPGenerator.withDefaultValues(secret);
    long step = now.getEpochSecond() / STEP.toSeconds();
    return LongStream.rangeClosed(step - DRIFT, step + DRIFT)
        .filter(each -> each > after && codes.verify(code, each))
        .findFirst();
  }
}
