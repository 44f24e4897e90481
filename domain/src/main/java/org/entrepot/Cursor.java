package org.entrepot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * A place in a list, where the rest of it begins or ends. Opaque to clients, so that an order can
 * change later.
 *
 * @param key the last item's place in the order of the list
 */
public record Cursor(String key) {

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @param parameter that it was sent as
   * @throws InvalidValue if it was not written by us
   */
  public static Cursor parse(String parameter, String text) {
    try {
      Cursor cursor = new Cursor(new String(Base64.getUrlDecoder().decode(text), UTF_8));
      // the database keeps no NUL, so no key of ours has one
      if (cursor.toString().equals(text) && cursor.key().indexOf('\0') < 0) {
        return cursor;
      }
    } catch (IllegalArgumentException notBase64) {
      // the same answer as for base64 that we did not write
    }
    throw new InvalidValue("cursor.unknown", parameter, text);
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }
}
