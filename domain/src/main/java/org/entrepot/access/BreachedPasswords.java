package org.entrepot.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * Passwords that are known from breaches, long enough to be taken otherwise. Each is the beginning
 * of a hash, one behind the other in their order; {@code breached-passwords.md} beside the file
 * says where they come from.
 */
final class BreachedPasswords {

  /** Bytes of each hash that are kept: enough for no other password to be taken for one of them. */
  static final int KEPT = 6;

  private static final byte[] HASHES = read("breached-passwords.bin");

  private BreachedPasswords() {}

  /** Whether this is one of them, in whatever case, width and dress: what guessers try as well. */
  static boolean have(String password) {
    return isKept(password.toLowerCase(Locale.ROOT)) || isKept(bare(password));
  }

  private static boolean isKept(String text) {
    byte[] hash = OpaqueToken.hash(text);
    int low = 0;
    int high = count() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = order(middle, hash);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /** Without accents, blanks at the ends and what nobody sees. */
  private static String bare(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKD)
        .replaceAll("[\\p{Mn}\\p{Cf}]", "")
        .toLowerCase(Locale.ROOT)
        .replace('ı', 'i')
        .strip();
  }

  static int count() {
    return HASHES.length / KEPT;
  }

  private static int order(int index, byte[] hash) {
    int from = index * KEPT;
    return Arrays.compareUnsigned(HASHES, from, from + KEPT, hash, 0, KEPT);
  }

  private static byte[] read(String file) {
    try (InputStream in = BreachedPasswords.class.getResourceAsStream(file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
