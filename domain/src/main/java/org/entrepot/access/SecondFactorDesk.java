package org.entrepot.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entrepot.InvalidValue;
import org.entrepot.RuleBroken;

/**
 * Where people set up what they show besides their password, each their own. A session that was
 * left open is not enough: to begin takes the password, and to change it a code.
 */
@ApplicationScoped
public class SecondFactorDesk {

  @Inject Access access;
  @Inject Accounts accounts;
  @Inject SecondFactors factors;
  @Inject NewSecrets secrets;
  @Inject SignIn signIn;
  @Inject CodeCheck codes;
  @Inject SignInAttempts attempts;
  @Inject SessionDesk sessions;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** The caller's own, if a sign-in takes it. */
  @Permitted(Permission.OWN_ACCOUNT)
  @Transactional
  public Optional<SecondFactor> own() {
    return factors.of(accounts.get(access.signedInName())).filter(SecondFactor::isOn);
  }

  /**
   * Makes a secret for the caller's app; one before that was not taken into use is void. No
   * transaction is open while the password is hashed.
   *
   * @throws RuleBroken with code {@code second-factor.on} if there is one in use
   * @throws InvalidValue with code {@code password.wrong}
   * @throws TooManyAttempts if the next attempt has to wait
   */
  @Permitted(Permission.OWN_ACCOUNT)
  public NewSecret begin(String password, RequestOrigin origin) {
    String name = access.signedInName();
    if (codes.asks(accounts.get(name))) {
      throw new RuleBroken("second-factor.on");
    }
    signIn.prove(name, password, null, origin);
    return secrets.of(name);
  }

  /**
   * Takes the caller's second factor into use: from the next sign-in on a code is asked for, and
   * sessions that began without one end.
   *
   * @param session the caller's, which goes on
   * @return recovery codes, known here and never again
   * @throws RuleBroken with code {@code second-factor.none} if none was begun, or {@code
   *     second-factor.on}
   * @throws InvalidValue with code {@code second-factor.code}
   * @throws TooManyAttempts if the next code has to wait
   */
  @Permitted(Permission.OWN_ACCOUNT)
  @Transactional(dontRollbackOn = InvalidValue.class) // what was tried stays counted
  public List<String> confirm(String code, long session, Act act) {
    Account account = accounts.get(access.signedInName());
    attempts.beginCode(account.name());
    SecondFactor factor = factors.lockedOf(account).orElseThrow(SecondFactor::none);
    List<String> made = factor.confirm(code, KeptTime.now(clock));
    attempts.codeTaken(account.name());
    sessions.endAllBut(access.signedInName(), session);
    trail.add(act, "second-factor.set", act.who());
    return made;
  }

  /**
   * Makes other recovery codes for the caller; those before are void.
   *
   * @param code of the app, or one of the recovery codes
   * @throws RuleBroken with code {@code second-factor.none}
   * @throws InvalidValue with code {@code second-factor.code}
   * @throws TooManyAttempts if the next code has to wait
   */
  @Permitted(Permission.OWN_ACCOUNT)
  @Transactional(dontRollbackOn = InvalidValue.class) // what was tried stays counted
  public List<String> renewRecoveryCodes(String code, Act act) {
    List<String> made = proven(code, act).newRecoveryCodes();
    trail.add(act, "second-factor.recovery", act.who());
    return made;
  }

  /** Takes the caller's away, with a code. Throws as {@link #renewRecoveryCodes}. */
  @Permitted(Permission.OWN_ACCOUNT)
  @Transactional(dontRollbackOn = InvalidValue.class)
  public void remove(String code, Act act) {
    factors.remove(proven(code, act));
    trail.add(act, "second-factor.removed", act.who());
  }

  private SecondFactor proven(String code, Act act) {
    Account account = accounts.get(access.signedInName());
    if (!codes.asks(account)) {
      throw SecondFactor.none();
    }
    // locks what was tried and then the factor, as a sign-in does
    if (!codes.takes(account, code, act)) {
      throw SecondFactor.wrong();
    }
    return factors.lockedOf(account).orElseThrow(SecondFactor::none);
  }
}
