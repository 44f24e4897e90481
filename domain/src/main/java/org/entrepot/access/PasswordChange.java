package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Changing one's password, which the first sign-in must do. All sessions of the account end with
 * it. What the new one must be is said by {@link PasswordRules}.
 */
@ApplicationScoped
public class PasswordChange {

  @Inject SignIn signIn;
  @Inject AccountDesk desk;
  @Inject AccountLinks links;

  /**
   * Sets another password for an account, whose present one must be given, and signs in with it.
   *
   * @param code of the second factor, where the account has one
   * @return who has signed in
   * @throws InvalidValue with code {@code password.same}, or as {@link PasswordRules#check}
   * @throws NotSignedIn as {@link SignIn#with}
   * @throws TooManyAttempts if the next attempt has to wait
   */
  public Identity change(
      String name,
      String password,
      @Nullable String code,
      String newPassword,
      RequestOrigin origin) {
    PasswordRules.check(newPassword);
    if (newPassword.equals(password)) {
      throw PasswordRules.refused("password.same");
    }
    Account account = signIn.verified(name, password, code, origin);
    desk.changePassword(account, signIn.hashed(newPassword), origin);
    return signedIn(account.name(), origin);
  }

  /**
   * Whose password a link sets.
   *
   * @throws NotFound with code {@code link.closed} if it is unknown, used or past its time
   */
  public String opened(String link) {
    return linked(link).name();
  }

  private Account linked(String link) {
    return links.opened(link).orElseThrow(() -> new NotFound("link.closed"));
  }

  /**
   * Sets the password of whoever an administrator has sent a link, and signs in with it. Who reads
   * somebody's mail has no second factor of theirs: where there is one its code is asked for.
   *
   * @param code of the second factor, where the account has one
   * @return who has signed in
   * @throws NotFound as for {@link #opened}
   * @throws InvalidValue as {@link PasswordRules#check}
   * @throws NotSignedIn with code {@code second-factor.needed} or {@code second-factor.wrong}
   */
  public Identity byLink(
      String link, String newPassword, @Nullable String code, RequestOrigin origin) {
    Account account = linked(link);
    PasswordRules.check(newPassword);
    signIn.checkCode(account, code, origin);
    String name = links.use(link, signIn.hashed(newPassword), origin).name();
    return signedIn(name, origin);
  }

  private Identity signedIn(String name, RequestOrigin origin) {
    desk.signedIn(name, origin);
    // as it is now: the change has moved its revision
    return desk.find(name).orElseThrow(NotSignedIn::new).identity();
  }
}
