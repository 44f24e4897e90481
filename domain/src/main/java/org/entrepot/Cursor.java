package org.entrepot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/**
 * Where the rest of a list begins. Opaque to clients, so that an order can change later.
 *
 * @param key the last item's place in the order of the list
 */
public record Cursor(String key) {

  /**
   * Reads what {@link #toString()} wrote.
   *
   * @throws InvalidValue if it was not written by us
   */
  public static Cursor parse(String text) {
    try {
      Cursor cursor = new Cursor(new String(Base64.getUrlDecoder().decode(text), UTF_8));
      // the database keeps no NUL, so no key of ours has one
      if (cursor.toString().equals(text) && cursor.key().indexOf('\0') < 0) {
        return cursor;
      }
    } catch (IllegalArgumentException notBase64) {
      // the same answer as for base64 that we did not write
    }
    throw new InvalidValue("cursor.unknown", "after", text);
  }

  /**
   * The key as the number that it is in this list's order.
   *
   * @throws InvalidValue if it is none, because the cursor is of another list
   */
  public long number() {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException ofAnotherList) {
      throw new InvalidValue("cursor.unknown", "after", toString());
    }
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(UTF_8));
  }
}
