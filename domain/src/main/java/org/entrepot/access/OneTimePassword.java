package org.entrepot.access;

import java.security.SecureRandom;

/**
 * A password for one sign-in: easy to read aloud and to type (no i, l, o, 0, 1), 79 bits of chance.
 */
public final class OneTimePassword {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  /** Four groups of four characters: {@code k7mf-x2qd-...}. */
  public static String random() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) {
        text.append('-');
      }
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
