package org.entrepot.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Passwords as they are kept: Argon2id, version 19, 19 MiB of memory, 2 passes, 1 lane, a salt of
 * 16 and a result of 32 bytes (the least that OWASP recommends), in the encoded form {@code
 * $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. A hash made with other parameters is still understood,
 * for its own text names them.
 */
public final class PasswordHash {

  /** A shorter password is refused; there is no other rule. */
  public static final int MINIMUM_LENGTH = 12;

  /** A longer one would let anyone keep the server busy with hashing. */
  static final int MAXIMUM_LENGTH = 200;

  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID, 19);

  private PasswordHash() {}

  /** The encoded hash of a password, with a fresh salt. */
  public static String of(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
  }

  static boolean matches(String password, String hash) {
    return password.length() <= MAXIMUM_LENGTH
        && Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }
}
