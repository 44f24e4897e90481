package org.entrepot.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A token's text as a machine sends it: 32 random bytes that say nothing. With so much chance in it
 * a plain SHA-256 is enough to keep; the prefix lets scanners of leaked secrets find it.
 */
public final class OpaqueToken {

  private static final String PREFIX = "ent_";
  private static final SecureRandom RANDOM = new SecureRandom();

  private OpaqueToken() {}

  /** A new one; whoever asked must show it at once, for it is kept nowhere. */
  public static String random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is kept of it: SHA-256 of its UTF-8 bytes. */
  public static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
