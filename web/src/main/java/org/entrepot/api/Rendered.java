package org.entrepot.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * An answer as it goes out.
 *
 * @param bytes the body
 * @param etag strong entity tag with its quotation marks
 */
@SuppressWarnings("ArrayRecordComponent") // the tag stands for the bytes; nobody compares two
public record Rendered(byte[] bytes, String etag) {

  private static final int TAG_BYTES = 16;

  public static Rendered of(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      String tag = HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES));
      return new Rendered(bytes, '"' + tag + '"');
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** As JSON. */
  public static Rendered json(Object value) {
    return of(JsonText.of(value));
  }

  /** Whether the caller has it already, by the header If-None-Match. */
  boolean matches(String ifNoneMatch) {
    return ifNoneMatch.contains(etag) || ifNoneMatch.strip().equals("*");
  }
}
