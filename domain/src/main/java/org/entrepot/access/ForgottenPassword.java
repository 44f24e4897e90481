package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.entrepot.InvalidValue;
import org.entrepot.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a link by which its owner sets a new password. Whether there is such an account is
 * looked up afterwards: the answer, and the time that it takes, are the same for every name.
 */
@ApplicationScoped
@Transactional
public class ForgottenPassword {

  @Inject SignInAttempts attempts;
  @Inject ForgottenPasswords asked;
  @Inject LinkPost post;
  @Inject Clock clock;

  /**
   * Has a mail sent where there is somebody to send it to.
   *
   * @param typed user name or mail address
   * @throws RuleBroken with code {@code mail.none} if no mail is sent from here
   * @throws InvalidValue with code {@code field.missing} if nothing was typed
   * @throws TooManyAttempts if too much was asked for from there
   */
  public void ask(@Nullable String typed, Locale language, RequestOrigin origin) {
    if (!post.isOpen()) {
      throw new RuleBroken("mail.none");
    }
    if (typed == null || typed.isBlank()) {
      throw new InvalidValue("field.missing", "name", null);
    }
    attempts.beginForgotten(origin);
    byte[] key = OpaqueToken.hash(typed.strip().toLowerCase(Locale.ROOT));
    asked.add(key, language.toLanguageTag(), origin.address(), KeptTime.now(clock));
  }
}
