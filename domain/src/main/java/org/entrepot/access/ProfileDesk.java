package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.entrepot.InvalidValue;
import org.entrepot.NotFound;
import org.entrepot.RuleBroken;

/**
 * One's own account: who one is, and how one wants to read. Another email address takes the
 * password, because links that set a new one are mailed there.
 */
@ApplicationScoped
public class ProfileDesk {

  @Inject ProfileSteps steps;
  @Inject SignIn signIn;

  /**
   * Somebody's own account.
   *
   * @throws NotFound with code {@code profile.none} if a token asks
   */
  public Account own(String name) {
    return steps.own(name);
  }

  /**
   * Changes one's own account. Another name or address ends all other sessions.
   *
   * @return who has changed it, as that is now
   * @throws InvalidValue with code {@code profile.password} if it is missing
   * @throws NotSignedIn as {@link SignIn#with}
   * @throws TooManyAttempts if the next attempt has to wait
   * @throws RuleBroken with code {@code account.mail-taken}
   */
  public Identity change(String name, ProfileWish wish, RequestOrigin origin) {
    if (!Objects.equals(wish.person().mail(), own(name).person().mail())) {
      String password = wish.password();
      if (password == null || password.isEmpty()) {
        throw new InvalidValue("profile.password", "password", null);
      }
      signIn.verified(name, password, wish.code(), origin);
    }
    steps.change(name, wish.person(), wish.choices(), origin);
    return own(name).identity();
  }

  /** Keeps in which language somebody reads; of a token nothing is kept. */
  public void chooseLanguage(String name, String language) {
    steps.chooseLanguage(name, language);
  }
}
