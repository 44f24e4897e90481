package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.InvalidValue;

/**
 * Changing one's password, which the first sign-in must do. All sessions of the account end with
 * it. Only the length counts: rules about characters make passwords worse.
 */
@ApplicationScoped
public class PasswordChange {

  @Inject SignIn signIn;
  @Inject AccountDesk desk;

  /**
   * Sets another password for an account, whose present one must be given.
   *
   * @throws InvalidValue with code {@code password.short}, {@code password.long} or {@code
   *     password.same}, the field being {@code newPassword}
   * @throws NotSignedIn if name or password are wrong
   * @throws TooManyAttempts if the next attempt has to wait
   */
  public void change(String name, String password, String newPassword, Origin origin) {
    int length = newPassword.codePointCount(0, newPassword.length());
    if (length < PasswordHash.MINIMUM_LENGTH) {
      throw refused("password.short", PasswordHash.MINIMUM_LENGTH);
    }
    if (newPassword.length() > PasswordHash.MAXIMUM_LENGTH) {
      throw refused("password.long", PasswordHash.MAXIMUM_LENGTH);
    }
    if (newPassword.equals(password)) {
      throw refused("password.same", 0);
    }
    Account account = signIn.verified(name, password, origin);
    desk.changePassword(account.name(), PasswordHash.of(newPassword), origin);
  }

  private static InvalidValue refused(String code, int length) {
    return new InvalidValue(code, "newPassword", null, length);
  }
}
