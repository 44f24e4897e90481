package org.entrepot.api;

import org.entrepot.InvalidValue;

/** Texts in queries. */
public final class QueryText {

  /** Nothing is called by a longer name. */
  private static final int LONGEST = 200;

  private QueryText() {}

  /**
   * The text itself.
   *
   * @param name of the parameter
   * @throws InvalidValue with code {@code text.long}, or {@code text.control}: the database keeps
   *     no NUL
   */
  public static String checked(String name, String text) {
    if (text.indexOf('\0') >= 0) {
      throw new InvalidValue("text.control", name, text);
    }
    if (text.length() > LONGEST) {
      throw new InvalidValue("text.long", name, text, LONGEST);
    }
    return text;
  }
}
