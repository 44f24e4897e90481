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
   * Sets another password for an account, whose present one must be given, and signs in with it.
   *
   * @return who has signed in
   * @throws InvalidValue with code {@code password.short}, {@code password.long} or {@code
   *     password.same}, the field being {@code newPassword}
   * @throws NotSignedIn if name or password are wrong
   * @throws TooManyAttempts if the next attempt has to wait
   */
  public Identity change(String name, String password, String newPassword, RequestOrigin origin) {
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
    desk.signedIn(account.name(), origin);
    // as it is now: the change has moved its revision
    return desk.find(account.name()).orElseThrow(NotSignedIn::new).identity();
  }

  private static InvalidValue refused(String code, int length) {
    return new InvalidValue(code, "newPassword", null, length);
  }
}
