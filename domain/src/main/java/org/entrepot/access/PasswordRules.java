package org.entrepot.access;

import org.entrepot.InvalidValue;

/**
 * What a new password must be: long, and none that is known from breaches. Rules about characters
 * make passwords worse.
 */
final class PasswordRules {

  private static final String FIELD = "newPassword";

  private PasswordRules() {}

  /**
   * Goes on only where somebody may choose this one.
   *
   * @throws InvalidValue with code {@code password.short}, {@code password.long} or {@code
   *     password.control} or {@code password.breached}, the field being {@code newPassword}
   */
  static void check(String password) {
    if (password.codePointCount(0, password.length()) < PasswordHash.MINIMUM_LENGTH) {
      throw refused("password.short", PasswordHash.MINIMUM_LENGTH);
    }
    if (password.length() > PasswordHash.MAXIMUM_LENGTH) {
      throw refused("password.long", PasswordHash.MAXIMUM_LENGTH);
    }
    if (password.codePoints().anyMatch(Character::isISOControl)) {
      throw refused("password.control");
    }
    if (BreachedPasswords.have(password)) {
      throw refused("password.breached");
    }
  }

  /** What was typed is not said again. */
  static InvalidValue refused(String code, Object... more) {
    return new InvalidValue(code, FIELD, null, more);
  }
}
