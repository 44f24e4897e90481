package org.entrepot.access;

import com.bastiaanjansen.otp.TOTPGenerator;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** {@code otpauth://totp/...}: what an authenticator app reads, from a picture or where pressed. */
final class AppAddress {

  private AppAddress() {}

  /**
   * The address of a secret.
   *
   * @param issuer what the app is to call us
   */
  static String of(NewSecret secret, String issuer) {
    byte[] text = secret.text().getBytes(StandardCharsets.US_ASCII);
    try {
      return TOTPGenerator.withDefaultValues(text).getURI(issuer, secret.account()).toString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
