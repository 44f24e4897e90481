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
   * @throws NotFound with code {@code account.unknown} if a token asks
   */
  public Account own(String name) {
    return steps.own(name);
  }

  /**
   * Changes one's own account. Another name or address ends all other sessions.
   *
   * @param who asks, as the session says
   * @return whether it ends sessions, as another name or address does
   * @throws InvalidValue with code {@code profile.password} if it is missing, and as {@link
   *     SignIn#prove}
   * @throws NotSignedIn if somebody else has changed the account since
   * @throws TooManyAttempts if the next attempt has to wait
   * @throws RuleBroken with code {@code account.mail-taken}
   */
  public boolean change(Identity who, ProfileWish wish, RequestOrigin origin) {
    String before = own(who.name()).person().mail();
    if (!Objects.equals(wish.person().mail(), before)) {
      String password = wish.password();
      if (password == null || password.isEmpty()) {
        throw new InvalidValue("profile.password", "password", null);
      }
      signIn.prove(who.name(), password, wish.code(), origin);
    }
    return steps.change(who, wish.person(), wish.choices(), origin);
  }

  /** Keeps in which language somebody reads; of a token nothing is kept. */
  public void chooseLanguage(String name, String language) {
    steps.chooseLanguage(name, language);
  }
}
