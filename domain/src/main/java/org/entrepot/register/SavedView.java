package org.entrepot.register;

import org.entrepot.InvalidValue;

/**
 * A list that a person comes back to: a register as it was narrowed, sorted and cut to columns.
 *
 * @param register its name in addresses
 * @param name that the person gave it
 * @param query of the list's address, encoded, without the edition and the place in the list
 */
public record SavedView(String register, String name, String query) {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_QUERY = 2_000;

  /**
   * A view to save.
   *
   * @throws InvalidValue with code {@code view.name} or {@code view.query}
   */
  public static SavedView of(String register, String name, String query) {
    String stripped = name.strip();
    if (stripped.isEmpty()
        || stripped.length() > LONGEST_NAME
        || stripped.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("view.name", "name", name, LONGEST_NAME);
    }
    if (query.length() > LONGEST_QUERY || !query.matches("[A-Za-z0-9._~%&=:,/+*-]*")) {
      throw new InvalidValue("view.query", "query", query);
    }
    return new SavedView(register, stripped, query);
  }
}
