package org.entrepot;

import java.util.Collection;

/**
 * Values that are bound to one question mark together.
 *
 * @param type of each, in PostgreSQL's words
 */
public record SqlArray(String type, Collection<?> values) {

  public static SqlArray texts(Collection<String> values) {
    return new SqlArray("text", values);
  }
}
